import { SLUG_CHARS_MAX, SlugSchema } from '@footnote/contracts/identifier'
import type { TextField } from 'payload'

/** The last part of a public address. A blank one is proposed by the hook `proposeSlug`. */
export function slugField(description: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: SLUG_CHARS_MAX,
    validate: (value: unknown) => {
      const parsed = SlugSchema.safeParse(value)
      return parsed.success || (parsed.error.issues[0]?.message ?? 'This is not an address.')
    },
    admin: { position: 'sidebar', description },
  }
}
