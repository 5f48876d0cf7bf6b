import { REFERENCE_TYPES } from '@footnote/contracts/reference'
import type { Field } from 'payload'
import { partialDateField } from '../fields/partial-date-field'
import { webAddressField } from '../fields/web-address-field'

const TYPE_LABELS: Record<(typeof REFERENCE_TYPES)[number], string> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  book: 'Book',
  chapter: 'Chapter of a book',
  dataset: 'Data set',
  document: 'Document',
  'paper-conference': 'Conference paper',
  post: 'Post',
  report: 'Report',
  software: 'Software',
  standard: 'Standard',
  thesis: 'Thesis',
  webpage: 'Web page',
}

export const sourceFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'select',
        required: true,
        defaultValue: 'article-journal',
        options: REFERENCE_TYPES.map((value) => ({ value, label: TYPE_LABELS[value] })),
        admin: { width: '30%' },
      },
      partialDateField({ name: 'issued', label: 'Published' }),
    ],
  },
  { name: 'title', type: 'textarea', maxLength: 600 },
  {
    name: 'author',
    label: 'Authors',
    type: 'array',
    maxRows: 200,
    labels: { singular: 'Author', plural: 'Authors' },
    admin: { description: 'In the order of the source. A group has only a group name.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'family', label: 'Family name', type: 'text', maxLength: 120 },
          { name: 'given', label: 'Given names or initials', type: 'text', maxLength: 120 },
          { name: 'suffix', type: 'text', maxLength: 20, admin: { placeholder: 'Jr' } },
          { name: 'literal', label: 'Group name', type: 'text', maxLength: 300 },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'containerTitle',
        label: 'Journal, book or site',
        type: 'text',
        maxLength: 300,
        admin: { width: '60%' },
      },
      {
        name: 'containerTitleShort',
        label: 'Abbreviated',
        type: 'text',
        maxLength: 120,
        admin: { width: '40%', placeholder: 'Med Hypotheses' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'volume', type: 'text', maxLength: 40 },
      { name: 'issue', type: 'text', maxLength: 40 },
      {
        name: 'page',
        label: 'Pages',
        type: 'text',
        maxLength: 60,
        admin: { placeholder: '163-170' },
      },
      { name: 'edition', type: 'text', maxLength: 40 },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'publisher', type: 'text', maxLength: 200 },
      { name: 'publisherPlace', label: 'Place', type: 'text', maxLength: 120 },
      {
        name: 'language',
        type: 'text',
        maxLength: 35,
        admin: { placeholder: 'en', description: 'Its language tag.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      webAddressField({ name: 'URL', label: 'Web address' }),
      partialDateField({
        name: 'accessed',
        label: 'Accessed',
        description: 'For sources that change.',
      }),
    ],
  },
  {
    name: 'raw',
    label: 'As one text',
    type: 'textarea',
    maxLength: 2_000,
    admin: {
      description:
        'Only for a source that cannot be taken apart: without a title, this text is shown as it stands.',
    },
  },
]
