'use client'

import { useRowLabel } from '@payloadcms/ui'
import { textOf } from '../text-of'

/** Heads a row of authors or editors with who it is; a number alone would have to be opened. */
export function NameRowLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const name = [data['family'], data['given'], data['suffix'], data['literal']]
    .map(textOf)
    .filter(Boolean)
    .join(' ')
  return <span>{name || `Name ${(rowNumber ?? 0) + 1}`}</span>
}
