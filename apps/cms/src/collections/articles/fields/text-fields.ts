import { DEK_CHARS_MAX, HEADLINE_CHARS_MAX } from '@footnote/contracts/article'
import type { Field } from 'payload'
import { articleEditor } from '../../../editor/article-editor'
import { writerAccess } from './writer-access'

export const textFields: Field[] = [
  {
    name: 'headline',
    type: 'text',
    required: true,
    minLength: 3,
    maxLength: HEADLINE_CHARS_MAX,
    access: writerAccess,
    admin: { components: { Cell: '/collections/articles/admin/headline-cell#HeadlineCell' } },
  },
  {
    name: 'dek',
    label: 'Dek',
    type: 'textarea',
    required: true,
    minLength: 3,
    maxLength: DEK_CHARS_MAX,
    access: writerAccess,
    admin: {
      description: 'The line under the headline. It also stands in lists and search results.',
    },
  },
  {
    name: 'isOpinion',
    label: 'Opinion',
    type: 'checkbox',
    defaultValue: false,
    access: writerAccess,
    admin: { description: 'An opinion may be published without a citation.' },
  },
  {
    name: 'heroImage',
    label: 'Main picture',
    type: 'upload',
    relationTo: 'media',
    index: true,
    access: writerAccess,
  },
  {
    name: 'body',
    type: 'richText',
    required: true,
    editor: articleEditor,
    access: writerAccess,
    admin: {
      description: 'Type / for headings, lists, tables, figures, callouts and quotations.',
    },
  },
]
