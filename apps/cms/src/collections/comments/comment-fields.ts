import {
  COMMENT_CHARS_MAX,
  COMMENT_DEPTH_MAX,
  COMMENT_STATUSES,
  CommentBadgeSchema,
  REJECTION_REASONS,
} from '@footnote/contracts/comment'
import type { Field } from 'payload'
import { nobody } from '../../access/nobody'
import { COMMENT_SOURCES } from './comment-source'
import { REASON_LABELS } from './reason-labels'
import { screeningFields } from './screening-fields'
import { STATUS_LABELS } from './status-labels'

/** What the reader sends and nobody changes by a form afterwards. */
const sent = { access: { update: nobody } }
/** What only the server writes, on arrival and by decisions. */
const stamped = { access: { create: nobody, update: nobody } }
const readOnly = { readOnly: true }

export const commentFields: Field[] = [
  {
    name: 'text',
    type: 'textarea',
    required: true,
    maxLength: COMMENT_CHARS_MAX,
    ...sent,
    admin: readOnly,
  },
  {
    name: 'editorNote',
    type: 'textarea',
    maxLength: 2_000,
    access: { create: nobody },
    admin: { description: 'Shown under the comment, signed as a note of the editors.' },
  },
  // Not `required`: a deleted article must not take the discussion's record with it.
  { name: 'article', type: 'relationship', relationTo: 'articles', ...sent, admin: readOnly },
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'pending',
    options: COMMENT_STATUSES.map((value) => ({ label: STATUS_LABELS[value], value })),
    ...stamped,
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'reasonCode',
    label: 'Reason',
    type: 'select',
    options: REJECTION_REASONS.map((value) => ({ label: REASON_LABELS[value], value })),
    ...stamped,
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'authorName',
    type: 'text',
    required: true,
    ...stamped,
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'badge',
    type: 'select',
    options: CommentBadgeSchema.options.map((value) => ({ label: value, value })),
    ...stamped,
    admin: { ...readOnly, position: 'sidebar' },
  },
  { name: 'reader', type: 'relationship', relationTo: 'readers', ...stamped, admin: readOnly },
  {
    name: 'importedAuthor',
    label: 'Name in the imported file',
    type: 'text',
    ...stamped,
    admin: { ...readOnly, condition: (data) => Boolean(data['importedAuthor']) },
  },
  {
    name: 'parent',
    label: 'Replies to',
    type: 'relationship',
    relationTo: 'comments',
    index: true,
    ...sent,
    admin: readOnly,
  },
  {
    name: 'root',
    label: 'Thread',
    type: 'relationship',
    relationTo: 'comments',
    index: true,
    ...stamped,
    admin: readOnly,
  },
  {
    name: 'inReplyTo',
    label: 'In reply to',
    type: 'text',
    ...stamped,
    admin: { ...readOnly, description: 'The name answered, beyond the third level of a thread.' },
  },
  {
    name: 'depth',
    type: 'number',
    required: true,
    min: 1,
    max: COMMENT_DEPTH_MAX,
    defaultValue: 1,
    ...stamped,
    admin: { hidden: true },
  },
  ...screeningFields,
  {
    name: 'revisions',
    label: 'Earlier texts',
    type: 'array',
    ...stamped,
    admin: readOnly,
    fields: [
      { name: 'text', type: 'textarea', required: true },
      { name: 'replacedAt', type: 'date', required: true },
    ],
  },
  { name: 'editedAt', type: 'date', ...stamped, admin: readOnly },
  {
    name: 'source',
    type: 'select',
    required: true,
    defaultValue: 'site',
    options: COMMENT_SOURCES.map((value) => ({ label: value, value })),
    ...stamped,
    admin: { hidden: true },
  },
  {
    // `<reader>:<key of the form>`: one form of one reader is one comment.
    name: 'idempotencyKey',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    ...sent,
    access: { read: nobody, update: nobody },
    admin: { hidden: true },
  },
  {
    name: 'lockVersion',
    type: 'number',
    required: true,
    defaultValue: 0,
    ...stamped,
    admin: { hidden: true },
  },
  {
    // The comment's place in every list, and its cursor: `<ISO instant>_<random hex>`.
    name: 'place',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    ...stamped,
    admin: { hidden: true },
  },
  {
    // Approved, or a stub because approved replies hang on it.
    name: 'isListed',
    type: 'checkbox',
    required: true,
    defaultValue: false,
    ...stamped,
    admin: { hidden: true },
  },
]
