import type { CollectionConfig, Field } from 'payload'
import { hasRole } from '../access/has-role'

const nobody = () => false

/** The backlog, as administrators see it: what waits, how often it was tried, and why it failed. */
export function jobsCollection({
  defaultJobsCollection,
}: {
  defaultJobsCollection: CollectionConfig
}): CollectionConfig {
  return {
    ...defaultJobsCollection,
    labels: { singular: 'Background job', plural: 'Background jobs' },
    admin: {
      ...defaultJobsCollection.admin,
      group: 'System',
      hidden: ({ user }) => !(Array.isArray(user['roles']) && user['roles'].includes('admin')),
      useAsTitle: 'taskSlug',
      defaultColumns: [
        'taskSlug',
        'createdAt',
        'totalTried',
        'waitUntil',
        'hasError',
        'processing',
      ],
      description:
        'Work that follows a change: pages to rebuild, mails to send, articles to publish. Finished jobs disappear; a job with an error was given up after a day of attempts.',
    },
    access: {
      read: ({ req }) => hasRole(req.user, 'admin'),
      create: nobody,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
    },
    fields: defaultJobsCollection.fields.map(hideInput),
  }
}

/** What a job was given can be a mail with a key to an account: it is nobody's to read. */
function hideInput(field: Field): Field {
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(hideInput) })),
    }
  }
  if (field.type === 'array') return { ...field, fields: field.fields.map(hideInput) }
  if (field.type === 'json' && (field.name === 'input' || field.name === 'output')) {
    return { ...field, access: { read: nobody }, admin: { ...field.admin, hidden: true } }
  }
  return field
}
