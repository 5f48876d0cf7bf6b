import type { Field } from 'payload'
import { nobody } from '../../access/nobody'

const stamped = { access: { create: nobody, update: nobody } }

/** Why a comment waits: what the screening found, kept as it was found. */
export const screeningFields: Field[] = [
  {
    name: 'holds',
    label: 'Why it waited',
    type: 'array',
    ...stamped,
    admin: { readOnly: true },
    fields: [
      { name: 'phase', type: 'text', required: true },
      { name: 'verdict', type: 'text', required: true },
      { name: 'reason', type: 'text', required: true },
      { name: 'message', type: 'text', required: true },
      { name: 'spans', type: 'json' },
      { name: 'value', type: 'number' },
      { name: 'threshold', type: 'number' },
    ],
  },
  { name: 'rulesVersion', type: 'text', ...stamped, admin: { hidden: true } },
]
