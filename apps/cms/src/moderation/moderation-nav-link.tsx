import type { ServerProps } from 'payload'
import { mayModerate } from './may-moderate'
import styles from './moderation.module.css'

/** The way to the moderation page, for those who may open it. */
export async function ModerationNavLink({ payload, user }: Partial<ServerProps>) {
  if (payload === undefined || !mayModerate(user)) return null
  const { totalDocs } = await payload.count({
    collection: 'comments',
    overrideAccess: false,
    user,
    where: { status: { equals: 'pending' } },
  })
  return (
    <a className={`nav__link ${styles.navLink}`} href={`${payload.config.routes.admin}/moderation`}>
      <span className="nav__link-label">Moderation</span>
      {totalDocs > 0 && (
        <span aria-label={`${totalDocs} waiting`} className={styles.navCount}>
          {totalDocs > 999 ? '999+' : totalDocs}
        </span>
      )}
    </a>
  )
}
