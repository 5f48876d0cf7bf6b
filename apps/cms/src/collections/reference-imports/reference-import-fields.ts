import type { Field } from 'payload'
import { createdByField } from '../fields/created-by-field'

/** The formats a file of references may have. */
export const IMPORT_FORMATS = ['bibtex', 'ris', 'nbib', 'csl-json'] as const

/** Where an import stands; only a previewed one can be started. */
export const IMPORT_STATUSES = ['previewed', 'running', 'finished', 'cancelled', 'failed'] as const

const count = { type: 'number', required: true, defaultValue: 0, min: 0 } as const

export const referenceImportFields: Field[] = [
  { name: 'filename', type: 'text', required: true, maxLength: 200 },
  { name: 'format', type: 'select', required: true, options: [...IMPORT_FORMATS] },
  { name: 'status', type: 'select', required: true, index: true, options: [...IMPORT_STATUSES] },
  { ...count, name: 'total' },
  { ...count, name: 'done' },
  { ...count, name: 'created' },
  { ...count, name: 'matched' },
  { ...count, name: 'refused' },
  { name: 'failure', type: 'text', maxLength: 500 },
  { name: 'report', type: 'json' },
  // The file as it came; the report is what people read.
  { name: 'text', type: 'textarea', access: { read: () => false }, admin: { hidden: true } },
  createdByField,
]
