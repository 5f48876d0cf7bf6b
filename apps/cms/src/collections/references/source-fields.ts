import { REFERENCE_TYPES } from '@footnote/contracts/reference'
import { REFERENCE_CHARS_MAX, REFERENCE_NAMES_MAX } from '@footnote/contracts/reference-draft'
import type { Field } from 'payload'
import { partialDateField } from '../fields/partial-date-field'
import { validateText } from '../fields/validate-text'
import { webAddressField } from '../fields/web-address-field'
import { isLanguageTag } from './is-language-tag'
import { REFERENCE_TYPE_LABELS } from './reference-labels'

const chars = REFERENCE_CHARS_MAX

export const sourceFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'select',
        required: true,
        defaultValue: 'article-journal',
        options: REFERENCE_TYPES.map((value) => ({ value, label: REFERENCE_TYPE_LABELS[value] })),
        admin: { width: '30%' },
      },
      partialDateField({ name: 'issued', label: 'Published', mayBeRange: true }),
    ],
  },
  { name: 'title', type: 'textarea', maxLength: chars.title },
  namesField({
    name: 'author',
    labels: { singular: 'Author', plural: 'Authors' },
    description: 'In the order of the source. A group has only a group name.',
  }),
  {
    type: 'row',
    fields: [
      {
        name: 'containerTitle',
        label: 'Journal, book or site',
        type: 'text',
        maxLength: chars.containerTitle,
        admin: { width: '60%' },
      },
      {
        name: 'containerTitleShort',
        label: 'Abbreviated',
        type: 'text',
        maxLength: chars.containerTitleShort,
        admin: { width: '40%', placeholder: 'Med Hypotheses' },
      },
    ],
  },
  namesField({
    name: 'editor',
    labels: { singular: 'Editor', plural: 'Editors' },
    description: 'Of the book, report or proceedings.',
  }),
  {
    type: 'row',
    fields: [
      { name: 'volume', type: 'text', maxLength: chars.volume },
      { name: 'issue', type: 'text', maxLength: chars.issue },
      {
        name: 'page',
        label: 'Pages',
        type: 'text',
        maxLength: chars.page,
        admin: { placeholder: '163-170' },
      },
      { name: 'edition', type: 'text', maxLength: chars.edition },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'collectionTitle', label: 'Series', type: 'text', maxLength: chars.collectionTitle },
      {
        name: 'number',
        type: 'text',
        maxLength: chars.number,
        admin: { description: 'Of a report or standard.' },
      },
      {
        name: 'genre',
        label: 'What it calls itself',
        type: 'text',
        maxLength: chars.genre,
        admin: { placeholder: 'Clinical practice guideline' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'publisher', type: 'text', maxLength: chars.publisher },
      { name: 'publisherPlace', label: 'Place', type: 'text', maxLength: chars.publisherPlace },
      {
        name: 'language',
        type: 'text',
        maxLength: chars.language,
        validate: validateText({
          charsMax: chars.language,
          isValid: isLanguageTag,
          message: 'Write its language tag, for example en or pt-BR.',
        }),
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
    maxLength: chars.raw,
    admin: {
      description:
        'Only for a source that cannot be taken apart: without a title, this text is shown as it stands.',
    },
  },
]

function namesField(field: {
  name: string
  labels: { singular: string; plural: string }
  description: string
}): Field {
  return {
    name: field.name,
    label: field.labels.plural,
    type: 'array',
    maxRows: REFERENCE_NAMES_MAX,
    labels: field.labels,
    admin: {
      description: field.description,
      initCollapsed: true,
      components: { RowLabel: '/collections/references/admin/name-row-label#NameRowLabel' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'family', label: 'Family name', type: 'text', maxLength: chars.name },
          { name: 'given', label: 'Given names or initials', type: 'text', maxLength: chars.name },
          {
            name: 'suffix',
            type: 'text',
            maxLength: chars.suffix,
            admin: { placeholder: 'Jr' },
          },
          { name: 'literal', label: 'Group name', type: 'text', maxLength: chars.groupName },
        ],
      },
    ],
  }
}
