import type { Payload } from 'payload'
import { env } from '../env'

/**
 * Creates the first administrator from the settings, so that a new installation
 * can be entered; does nothing once there is any staff.
 */
export async function bootstrapAdmin(payload: Payload): Promise<void> {
  const { BOOTSTRAP_ADMIN_EMAIL: email, BOOTSTRAP_ADMIN_PASSWORD: password } = env
  if (email === undefined || password === undefined) return
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  await payload.create({
    collection: 'users',
    data: { name: 'Administrator', email, password, roles: ['admin'] },
  })
}
