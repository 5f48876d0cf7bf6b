import type { Field } from 'payload'

const bySystemOnly = { create: () => false, update: () => false }

/** What the system keeps and people only read. */
export const maintainedFields: Field[] = [
  {
    name: 'datePublished',
    label: 'Published',
    type: 'date',
    index: true,
    access: bySystemOnly,
    admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'dateModified',
    label: 'Modified',
    type: 'date',
    access: bySystemOnly,
    admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  // The form sends back the number it was given, so that a save over somebody else's is noticed.
  { name: 'lockVersion', type: 'number', defaultValue: 0, min: 0, admin: { hidden: true } },
  // Which open form saved last. Never read back, so that only that form itself can know it.
  {
    name: 'savedFrom',
    type: 'text',
    maxLength: 36,
    access: { read: () => false },
    // A save that names no form must not inherit the name that is stored.
    hooks: { beforeValidate: [({ siblingData }): unknown => siblingData['savedFrom'] ?? null] },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'lastSavedBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    maxDepth: 0,
    access: bySystemOnly,
    admin: { hidden: true },
  },
  {
    name: 'picturedMedia',
    type: 'relationship',
    relationTo: 'media',
    hasMany: true,
    index: true,
    maxDepth: 0,
    access: bySystemOnly,
    admin: { hidden: true },
  },
]
