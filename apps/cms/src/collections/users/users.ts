import { defineCollection } from '../../access/define-collection'
import { env } from '../../env'
import { requireLongPassword } from './require-long-password'
import { userFields } from './user-fields'

const HOUR_SECONDS = 60 * 60
const MINUTE_MS = 60_000

export const Users = defineCollection({
  slug: 'users',
  labels: { singular: 'Member of staff', plural: 'Staff' },
  auth: {
    tokenExpiration: 4 * HOUR_SECONDS,
    maxLoginAttempts: 10,
    lockTime: 15 * MINUTE_MS,
    useSessions: true,
    removeTokenFromResponses: true,
    forgotPassword: { expiration: 30 * MINUTE_MS, minRequestInterval: MINUTE_MS },
    cookies: { sameSite: 'Strict', secure: env.CMS_URL.startsWith('https:') },
  },
  admin: { group: 'System', useAsTitle: 'name', defaultColumns: ['name', 'roles', 'updatedAt'] },
  hooks: { beforeValidate: [requireLongPassword] },
  fields: userFields,
})
