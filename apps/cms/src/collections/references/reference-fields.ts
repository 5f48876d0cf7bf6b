import type { Field } from 'payload'
import { appraisalFields } from './appraisal-fields'
import { identifierFields } from './identifier-fields'
import { sourceFields } from './source-fields'

export const referenceFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Source',
        admin: { description: 'What a reader needs to find it.' },
        fields: sourceFields,
      },
      {
        label: 'Identifiers',
        admin: {
          description:
            'A DOI or PubMed number makes a link, and keeps a source from being here twice.',
        },
        fields: identifierFields,
      },
      {
        label: 'Appraisal',
        admin: { description: 'What kind of evidence it is, and whether it still stands.' },
        fields: appraisalFields,
      },
      {
        label: 'Notes',
        admin: { description: 'For the newsroom. Readers never see these.' },
        fields: [
          { name: 'note', type: 'textarea', maxLength: 5_000, access: { read: onlyForStaff } },
          { name: 'abstract', type: 'textarea', maxLength: 10_000, access: { read: onlyForStaff } },
        ],
      },
    ],
  },
  {
    name: 'citationKey',
    type: 'text',
    unique: true,
    index: true,
    maxLength: 80,
    validate: (value: unknown) =>
      value === null ||
      value === undefined ||
      value === '' ||
      (typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) ||
      'Use lower-case letters, digits and single hyphens, for example vikhanski-1993.',
    admin: {
      position: 'sidebar',
      description: 'A short name. Left empty, it is made of author and year.',
    },
  },
  {
    name: 'source',
    label: 'Entered from',
    type: 'select',
    defaultValue: 'manual',
    options: [
      { label: 'By hand', value: 'manual' },
      { label: 'Crossref', value: 'crossref' },
      { label: 'PubMed', value: 'pubmed' },
      { label: 'An import', value: 'import' },
    ],
    admin: { position: 'sidebar', readOnly: true },
  },
  { name: 'listTitle', type: 'text', index: true, maxLength: 300, admin: { hidden: true } },
  // An emptied unique field conflicts with the next on MongoDB, so these always hold something.
  { name: 'uniqueDOI', type: 'text', unique: true, index: true, admin: { hidden: true } },
  { name: 'uniquePMID', type: 'text', unique: true, index: true, admin: { hidden: true } },
]

function onlyForStaff({ req }: { req: { user: { collection: string } | null } }): boolean {
  return req.user?.collection === 'users'
}
