import { defineCollection } from '../../access/define-collection'
import { endSessionsOfTheBanned } from './end-sessions-of-the-banned'
import { forgetTokens } from './forget-tokens'
import { readerFields } from './reader-fields'

const SESSION_SECONDS = 30 * 24 * 60 * 60

export const Readers = defineCollection({
  slug: 'readers',
  labels: { singular: 'Reader', plural: 'Readers' },
  admin: {
    group: 'Discussion',
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
  hooks: { beforeChange: [endSessionsOfTheBanned], beforeDelete: [forgetTokens] },
})
