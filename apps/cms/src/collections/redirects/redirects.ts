import { SLUG_CHARS_MAX, SlugSchema } from '@footnote/contracts/identifier'
import { defineCollection } from '../../access/define-collection'
import { announceRedirect, announceRedirectRemoval } from './announce-redirect'

export const Redirects = defineCollection({
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: {
    group: 'Site',
    useAsTitle: 'from',
    defaultColumns: ['from', 'article', 'createdAt'],
    description:
      'Old addresses of articles. They are written when a published article gets a new slug, and lead to wherever the article is now.',
  },
  hooks: { afterChange: [announceRedirect], beforeDelete: [announceRedirectRemoval] },
  fields: [
    {
      name: 'from',
      label: 'Old slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: SLUG_CHARS_MAX,
      validate: (value: unknown) => {
        const parsed = SlugSchema.safeParse(value)
        return parsed.success || (parsed.error.issues[0]?.message ?? 'This is not a slug.')
      },
      admin: { description: 'The part after /articles/.' },
    },
    {
      name: 'article',
      label: 'Leads to',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      maxDepth: 0,
    },
  ],
})
