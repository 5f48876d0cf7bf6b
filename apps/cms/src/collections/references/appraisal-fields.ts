import { findDoi, findPmid } from '@footnote/citations/identifiers'
import { EVIDENCE_LEVELS, REFERENCE_STATUSES, STUDY_TYPES } from '@footnote/contracts/reference'
import { REFERENCE_CHARS_MAX } from '@footnote/contracts/reference-draft'
import type { Field } from 'payload'
import { partialDateField } from '../fields/partial-date-field'
import { validateText } from '../fields/validate-text'
import { REFERENCE_STATUS_LABELS, STUDY_TYPE_LABELS } from './reference-labels'

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
        options: [...EVIDENCE_LEVELS],
        access: { create: () => false, update: () => false },
        admin: {
          readOnly: true,
          description:
            'Oxford 2011: 1 is the strongest. Follows from the kind of study unless another level is given below.',
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'evidenceLevelOverride',
        label: 'Another level',
        type: 'select',
        options: [...EVIDENCE_LEVELS],
        admin: { description: 'For a study much better or worse than its kind.', width: '30%' },
      },
      {
        name: 'evidenceLevelReason',
        label: 'Why another level',
        type: 'text',
        maxLength: 500,
        admin: { width: '70%' },
      },
    ],
  },
  {
    name: 'appraisalLog',
    label: 'Changes of the level',
    type: 'array',
    access: { create: () => false, update: () => false },
    labels: { singular: 'Change', plural: 'Changes' },
    admin: {
      readOnly: true,
      initCollapsed: true,
      condition: hasLog,
      components: {
        RowLabel: '/collections/references/admin/appraisal-row-label#AppraisalRowLabel',
      },
    },
    fields: [
      { name: 'at', type: 'date', required: true },
      { name: 'by', type: 'relationship', relationTo: 'users', maxDepth: 0 },
      // The name at that time: the log must read the same after an account is gone.
      { name: 'byName', label: 'By', type: 'text' },
      { name: 'from', type: 'text' },
      { name: 'to', type: 'text' },
      { name: 'reason', type: 'text' },
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
        options: REFERENCE_STATUSES.map((value) => ({
          value,
          label: REFERENCE_STATUS_LABELS[value],
        })),
        admin: {
          components: { Cell: '/collections/references/admin/standing-cell#StandingCell' },
        },
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
      condition: hasFallen,
    },
  },
  {
    name: 'statusNoticeId',
    label: 'DOI or PMID of the notice',
    type: 'text',
    maxLength: REFERENCE_CHARS_MAX.identifier,
    validate: validateText({
      charsMax: REFERENCE_CHARS_MAX.identifier,
      isValid: (text) => (findDoi(text) ?? findPmid(text)) !== null,
      message: 'Write it like 10.1056/nejmc1806491 or 29897867.',
    }),
    admin: { condition: hasFallen, placeholder: '10.1056/nejmc1806491' },
  },
  {
    name: 'supersededBy',
    type: 'relationship',
    relationTo: 'references',
    index: true,
    maxDepth: 0,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: { description: 'The source to cite in its place.' },
  },
]

function hasFallen(data: Record<string, unknown>): boolean {
  return data['status'] !== 'active'
}

function hasLog(data: Record<string, unknown>): boolean {
  return Array.isArray(data['appraisalLog']) && data['appraisalLog'].length > 0
}
