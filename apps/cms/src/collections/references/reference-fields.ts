import { REFERENCE_CHARS_MAX } from '@footnote/contracts/reference-draft'
import type { Field } from 'payload'
import { validateText } from '../fields/validate-text'
import { appraisalFields } from './appraisal-fields'
import { identifierFields } from './identifier-fields'
import { sourceFields } from './source-fields'
import { validateCustom } from './validate-custom'

export const referenceFields: Field[] = [
  {
    name: 'fillFromIdentifier',
    type: 'ui',
    admin: {
      components: {
        Field: '/collections/references/admin/fill-from-identifier#FillFromIdentifier',
      },
    },
  },
  {
    name: 'possibleDuplicates',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/collections/references/admin/possible-duplicates#PossibleDuplicates' },
    },
  },
  {
    name: 'structure',
    type: 'ui',
    label: 'Structure',
    admin: {
      components: {
        Field: '/collections/references/admin/structuring-note#StructuringNote',
        Cell: '/collections/references/admin/structure-cell#StructureCell',
      },
    },
  },
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
          {
            name: 'note',
            type: 'textarea',
            maxLength: REFERENCE_CHARS_MAX.note,
            access: { read: onlyForStaff },
          },
          {
            name: 'abstract',
            type: 'textarea',
            maxLength: REFERENCE_CHARS_MAX.abstract,
            access: { read: onlyForStaff },
          },
        ],
      },
    ],
  },
  {
    name: 'citationKey',
    type: 'text',
    unique: true,
    index: true,
    maxLength: REFERENCE_CHARS_MAX.citationKey,
    validate: validateText({
      charsMax: REFERENCE_CHARS_MAX.citationKey,
      isValid: (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text),
      message: 'Use lower-case letters, digits and single hyphens, for example vikhanski-1993.',
    }),
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
    // What comes from a registry or a file is written by the server alone.
    access: { create: () => false, update: () => false },
    options: [
      { label: 'By hand', value: 'manual' },
      { label: 'Crossref', value: 'crossref' },
      { label: 'PubMed', value: 'pubmed' },
      { label: 'An import', value: 'import' },
    ],
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'whereUsed',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/collections/references/admin/where-used#WhereUsed' },
    },
  },
  {
    name: 'mergeReference',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/collections/references/admin/merge-reference#MergeReference' },
    },
  },
  {
    name: 'listTitle',
    label: 'Reference',
    type: 'text',
    index: true,
    maxLength: 300,
    admin: { hidden: true },
  },
  // What the search of the newsroom looks at: folded names, year, title, key and identifiers.
  { name: 'searchText', type: 'text', index: true, maxLength: 2_000, admin: { hidden: true } },
  // Title, year and first author, folded: equal for what is probably the same source.
  { name: 'duplicateKey', type: 'text', index: true, maxLength: 400, admin: { hidden: true } },
  {
    name: 'mergedInto',
    type: 'relationship',
    relationTo: 'references',
    index: true,
    maxDepth: 0,
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data['mergedInto']),
      description: 'This source was here twice. What cites it cites that one now.',
    },
  },
  {
    name: 'custom',
    type: 'json',
    validate: validateCustom,
    access: { read: onlyForStaff },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'upstream',
    type: 'json',
    access: { read: onlyForStaff, create: () => false, update: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  // An emptied unique field conflicts with the next on MongoDB, so these always hold something.
  { name: 'uniqueDOI', type: 'text', unique: true, index: true, admin: { hidden: true } },
  { name: 'uniquePMID', type: 'text', unique: true, index: true, admin: { hidden: true } },
]

function onlyForStaff({ req }: { req: { user: { collection: string } | null } }): boolean {
  return req.user?.collection === 'users'
}
