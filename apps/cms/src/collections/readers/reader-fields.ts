import { DISPLAY_NAME_CHARS_MAX } from '@footnote/contracts/reader'
import type { Field } from 'payload'
import { nobody } from '../../access/nobody'
import { READER_STATUSES, type ReaderStatus } from './reader-status'

const STATUS_LABELS: Record<ReaderStatus, string> = {
  active: 'Active',
  suspended: 'Suspended',
  banned: 'Banned',
  deleted: 'Deleted',
}

export const readerFields: Field[] = [
  {
    name: 'email',
    type: 'email',
    required: true,
    unique: true,
    // Only the reader's own endpoints speak of an address, never a list, a filter or a sort order.
    access: { create: nobody, read: nobody, update: nobody },
  },
  {
    name: 'displayName',
    label: 'Public name',
    type: 'text',
    required: true,
    maxLength: DISPLAY_NAME_CHARS_MAX * 8,
    access: { update: nobody },
  },
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'active',
    index: true,
    options: READER_STATUSES.map((value) => ({ label: STATUS_LABELS[value], value })),
    access: { create: nobody },
    admin: { description: 'Suspended and banned readers can read but not write.' },
  },
  {
    name: 'emailVerifiedAt',
    label: 'E-mail verified',
    type: 'date',
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'policyAcceptedVersion',
    label: 'Comments policy accepted',
    type: 'number',
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, description: 'The version of the policy this reader agreed to.' },
  },
  {
    name: 'notifications',
    type: 'group',
    access: { create: nobody, update: nobody },
    fields: [
      { name: 'onReply', label: 'Mail on a reply', type: 'checkbox', defaultValue: false },
      { name: 'onDecision', label: 'Mail on a decision', type: 'checkbox', defaultValue: false },
    ],
  },
]
