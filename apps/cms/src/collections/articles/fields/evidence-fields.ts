import { REVIEW_INTERVAL_MONTHS_DEFAULT } from '@footnote/domain/editorial/review-due'
import type { Field } from 'payload'
import { RETRACTION_REASON_CHARS_MAX } from '../../references/api/cited-list'
import { writerAccess } from './writer-access'

export const evidenceFields: Field[] = [
  {
    name: 'evidencePanel',
    type: 'ui',
    admin: {
      components: { Field: '/collections/articles/admin/evidence-panel#EvidencePanel' },
    },
  },
  {
    name: 'citedReferences',
    label: 'Cited in the body',
    type: 'relationship',
    relationTo: 'references',
    hasMany: true,
    index: true,
    maxDepth: 1,
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      allowCreate: false,
      // The list beside the text shows it as it is now; this is what the last save cited.
      condition: () => false,
    },
  },
  {
    name: 'retractionAcknowledgement',
    label: 'Why retracted work is cited',
    type: 'textarea',
    maxLength: RETRACTION_REASON_CHARS_MAX,
    access: writerAccess,
    admin: {
      description:
        'Needed only to publish an article that newly cites retracted work. If there are several, name each by its key.',
    },
  },
  {
    name: 'furtherReading',
    type: 'relationship',
    relationTo: 'references',
    hasMany: true,
    maxRows: 30,
    index: true,
    maxDepth: 1,
    access: writerAccess,
    admin: { description: 'Sources worth reading that the text does not cite.' },
  },
  {
    name: 'disclaimer',
    type: 'relationship',
    relationTo: 'disclaimers',
    index: true,
    maxDepth: 1,
    access: writerAccess,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'lastReviewed',
        type: 'date',
        admin: { date: { pickerAppearance: 'dayOnly' }, width: '33%' },
      },
      {
        name: 'reviewIntervalMonths',
        label: 'Review every … months',
        type: 'number',
        min: 1,
        max: 120,
        defaultValue: REVIEW_INTERVAL_MONTHS_DEFAULT,
        admin: { width: '33%' },
      },
      {
        name: 'nextReviewDue',
        type: 'date',
        index: true,
        access: { create: () => false, update: () => false },
        admin: { readOnly: true, date: { pickerAppearance: 'dayOnly' }, width: '34%' },
      },
    ],
  },
]
