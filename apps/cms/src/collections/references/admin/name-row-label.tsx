'use client'

import { useRowLabel } from '@payloadcms/ui'
import { formatName } from '../format-name'

/** Heads a row of authors or editors with who it is; a number alone would have to be opened. */
export function NameRowLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  return <span>{formatName(data) || `Name ${(rowNumber ?? 0) + 1}`}</span>
}
