'use client'

import { useRowLabel } from '@payloadcms/ui'
import { textOf } from '../text-of'

/** Heads a line of the log with what was decided, when and by whom: “23 Nov 2026: level 2, Edda Editor”. */
export function AppraisalRowLabel() {
  const { data } = useRowLabel<Record<string, unknown>>()
  const [at, to, byName] = [textOf(data['at']), textOf(data['to']), textOf(data['byName'])]
  const day = at === null ? null : new Date(at).toLocaleDateString('en-GB', DAY)
  const decision = [to === null ? 'no level' : `level ${to}`, byName]
    .filter((part) => part !== null)
    .join(', ')
  return <span>{day === null ? decision : `${day}: ${decision}`}</span>
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
