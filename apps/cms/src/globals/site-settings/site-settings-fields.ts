import { CITATION_STYLES } from '@footnote/contracts/reference'
import type { Field } from 'payload'
import { validateText } from '../../collections/fields/validate-text'

const STYLE_LABELS: Record<(typeof CITATION_STYLES)[number], string> = {
  ama: 'AMA (superscript numbers)',
  vancouver: 'Vancouver (numbers)',
  'author-date': 'Author and date',
}

const PATH_CHARS_MAX = 200

export const siteSettingsFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Site',
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'siteName',
                type: 'text',
                required: true,
                maxLength: 60,
                defaultValue: 'Footnote',
              },
              { name: 'tagline', type: 'text', maxLength: 120 },
            ],
          },
          {
            name: 'navigation',
            label: 'Main menu',
            type: 'array',
            maxRows: 8,
            labels: { singular: 'Link', plural: 'Links' },
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'label', type: 'text', required: true, maxLength: 40 },
                  {
                    name: 'path',
                    type: 'text',
                    required: true,
                    maxLength: PATH_CHARS_MAX,
                    validate: validateText({
                      charsMax: PATH_CHARS_MAX,
                      isRequired: true,
                      isValid: (text) => /^\/(?!\/)[\w\-./]*$/.test(text),
                      message: 'Write a path of this site, for example /tags/bones.',
                    }),
                  },
                ],
              },
            ],
          },
          { name: 'footerNote', type: 'textarea', maxLength: 500 },
        ],
      },
      {
        label: 'Articles',
        fields: [
          {
            name: 'citationStyle',
            type: 'select',
            required: true,
            defaultValue: 'ama',
            options: CITATION_STYLES.map((value) => ({ value, label: STYLE_LABELS[value] })),
          },
          {
            name: 'defaultDisclaimer',
            type: 'relationship',
            relationTo: 'disclaimers',
            maxDepth: 1,
            admin: { description: 'Stands under every article that chooses no other.' },
          },
        ],
      },
      {
        label: 'Comments',
        fields: [
          {
            name: 'commentsPausedMessage',
            label: 'Pause all comments',
            type: 'textarea',
            maxLength: 300,
            admin: {
              description:
                'While there is a message here, nobody can comment and readers see the message.',
            },
          },
          {
            name: 'commentsPolicySummary',
            label: 'Policy in short',
            type: 'text',
            hasMany: true,
            maxRows: 3,
            maxLength: 160,
            admin: { description: 'Up to three sentences above the form.' },
          },
          { name: 'commentsPolicyText', label: 'Policy', type: 'textarea', maxLength: 10_000 },
        ],
      },
    ],
  },
]
