import { REFERENCE_STATUSES, STUDY_TYPES } from '@footnote/contracts/reference'
import type { Field } from 'payload'
import { partialDateField } from '../fields/partial-date-field'

const STUDY_TYPE_LABELS: Record<(typeof STUDY_TYPES)[number], string> = {
  'systematic-review': 'Systematic review',
  'randomized-trial': 'Randomized trial',
  'non-randomized-trial': 'Trial without randomization',
  cohort: 'Cohort study',
  'case-control': 'Case-control study',
  'cross-sectional': 'Cross-sectional study',
  'case-report': 'Case report',
  laboratory: 'Laboratory or animal study',
  'narrative-review': 'Narrative review',
  guideline: 'Guideline',
  news: 'News',
  opinion: 'Opinion',
  other: 'Other',
}

const STATUS_LABELS: Record<(typeof REFERENCE_STATUSES)[number], string> = {
  active: 'Stands',
  corrected: 'Corrected',
  concern: 'Expression of concern',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
}

export const appraisalFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'studyType',
        label: 'Kind of study',
        type: 'select',
        options: STUDY_TYPES.map((value) => ({ value, label: STUDY_TYPE_LABELS[value] })),
      },
      {
        name: 'evidenceLevel',
        label: 'Level of evidence',
        type: 'select',
        // Source: OCEBM Levels of Evidence, Oxford Centre for Evidence-Based Medicine, 2011.
        options: ['1', '2', '3', '4', '5'],
        admin: { description: 'Oxford 2011: 1 is the strongest.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'active',
        index: true,
        options: REFERENCE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] })),
      },
      partialDateField({ name: 'statusDate', label: 'Since' }),
    ],
  },
  {
    name: 'statusNotice',
    label: 'Notice',
    type: 'textarea',
    maxLength: 1_000,
    admin: {
      description: 'Why, in a sentence. Readers see it beside the reference.',
      condition: (data) => data['status'] !== 'active',
    },
  },
  {
    name: 'supersededBy',
    type: 'relationship',
    relationTo: 'references',
    index: true,
    maxDepth: 0,
    admin: { description: 'The source to cite in its place.' },
  },
]
