import { EXCHANGE_FORMATS } from '@footnote/citations/exchange/exchange-format'
import { IMPORT_STATUSES } from '@footnote/contracts/reference-import'
import type { Field } from 'payload'
import { FILE_BYTES_MAX, FILENAME_CHARS_MAX } from '../../import/import-limits'
import { createdByField } from '../fields/created-by-field'

const count = { type: 'number', required: true, defaultValue: 0, min: 0 } as const

export const referenceImportFields: Field[] = [
  { name: 'filename', type: 'text', required: true, maxLength: FILENAME_CHARS_MAX },
  { name: 'format', type: 'select', required: true, options: [...EXCHANGE_FORMATS] },
  { name: 'status', type: 'select', required: true, index: true, options: [...IMPORT_STATUSES] },
  { ...count, name: 'total' },
  { ...count, name: 'done' },
  { ...count, name: 'created' },
  { ...count, name: 'matched' },
  { ...count, name: 'refused' },
  { name: 'failure', type: 'text', maxLength: 500 },
  { name: 'report', type: 'json' },
  // The lines that came since the report was last written: writing all of it each time takes longer
  // than the import.
  { name: 'journal', type: 'json', access: { read: () => false }, admin: { hidden: true } },
  // The file as it came, until the import is over; the report is what people read.
  {
    name: 'text',
    type: 'textarea',
    maxLength: FILE_BYTES_MAX,
    access: { read: () => false },
    admin: { hidden: true },
  },
  createdByField,
]
