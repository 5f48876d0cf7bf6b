import { COMMENT_STATUSES, REJECTION_REASONS } from '@footnote/contracts/comment'
import { COMMENT_ACTORS } from '@footnote/domain/comments/move-comment'
import { defineCollection } from '../../access/define-collection'
import { REASON_LABELS } from '../comments/reason-labels'
import { STATUS_LABELS } from '../comments/status-labels'
import { refuseDelete, refuseUpdate } from './refuse-change'

const statuses = COMMENT_STATUSES.map((value) => ({ label: STATUS_LABELS[value], value }))

export const ModerationEvents = defineCollection({
  slug: 'moderationEvents',
  labels: { singular: 'Moderation event', plural: 'Moderation log' },
  admin: {
    group: 'Discussion',
    defaultColumns: ['createdAt', 'staffName', 'from', 'to', 'reasonCode', 'comment'],
    description: 'Every decision about a comment. The log only grows; nobody can change it.',
  },
  lockDocuments: false,
  fields: [
    { name: 'comment', type: 'relationship', relationTo: 'comments', index: true },
    { name: 'from', type: 'select', required: true, options: statuses },
    { name: 'to', type: 'select', required: true, options: statuses },
    {
      name: 'reasonCode',
      label: 'Reason',
      type: 'select',
      options: REJECTION_REASONS.map((value) => ({ label: REASON_LABELS[value], value })),
    },
    {
      name: 'actor',
      type: 'select',
      required: true,
      options: COMMENT_ACTORS.map((value) => ({ label: value, value })),
    },
    { name: 'staff', type: 'relationship', relationTo: 'users', index: true },
    // The name at that time: the log must read the same after an account is gone.
    { name: 'staffName', label: 'By', type: 'text' },
    { name: 'lockVersion', type: 'number', required: true },
    { name: 'textHash', label: 'SHA-256 of the text decided on', type: 'text', required: true },
    { name: 'holds', label: 'Why it had waited', type: 'json' },
  ],
  hooks: { beforeChange: [refuseUpdate], beforeDelete: [refuseDelete] },
})
