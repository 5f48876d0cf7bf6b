import { defineCollection } from '../../access/define-collection'
import { nobody } from '../../access/nobody'
import { REPORT_REASONS, REPORT_REASON_LABELS } from './report-reason'
import { stampReporter } from './stamp-reporter'

export const Reports = defineCollection({
  slug: 'reports',
  labels: { singular: 'Report', plural: 'Reports' },
  admin: {
    group: 'Discussion',
    defaultColumns: ['comment', 'reason', 'createdAt', 'resolvedAt'],
    description: 'What readers reported about comments.',
  },
  lockDocuments: false,
  fields: [
    {
      name: 'comment',
      type: 'relationship',
      relationTo: 'comments',
      required: true,
      index: true,
      access: { update: nobody },
    },
    {
      name: 'reader',
      type: 'relationship',
      relationTo: 'readers',
      index: true,
      access: { create: nobody, update: nobody },
    },
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: REPORT_REASONS.map((value) => ({ label: REPORT_REASON_LABELS[value], value })),
      access: { update: nobody },
    },
    { name: 'note', type: 'textarea', maxLength: 1_000, access: { update: nobody } },
    { name: 'resolvedAt', type: 'date', index: true, access: { create: nobody } },
    {
      // `<reader>:<comment>`: one reader reports one comment once.
      name: 'reportKey',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
  ],
  hooks: { beforeChange: [stampReporter] },
})
