'use client'

import { useRowLabel } from '@payloadcms/ui'
import { formatName } from '../format-name'
import { useOpenWhileEmpty } from './use-open-while-empty'

/** Heads a row of authors or editors with who it is; a number alone would have to be opened. */
export function NameRowLabel() {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown>>()
  const name = formatName(data)
  useOpenWhileEmpty({ path, isEmpty: name === '', firstField: 'family' })
  return <span>{name || `Name ${(rowNumber ?? 0) + 1}`}</span>
}
