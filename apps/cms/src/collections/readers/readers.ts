import { defineCollection } from '../../access/define-collection'
import { readerFields } from './reader-fields'

const SESSION_SECONDS = 30 * 24 * 60 * 60

export const Readers = defineCollection({
  slug: 'readers',
  labels: { singular: 'Reader', plural: 'Readers' },
  admin: {
    group: 'People',
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'status', 'emailVerifiedAt', 'createdAt'],
    description: 'Accounts of the site. Readers sign up there; they cannot open this admin.',
  },
  auth: {
    tokenExpiration: SESSION_SECONDS,
    useSessions: true,
    removeTokenFromResponses: true,
    depth: 0,
  },
  lockDocuments: false,
  fields: readerFields,
})
