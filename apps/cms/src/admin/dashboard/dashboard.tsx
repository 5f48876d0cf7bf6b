import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../access/has-role'
import styles from './dashboard.module.css'
import { listWaitingWork } from './list-waiting-work'
import { WorkCard } from './work-card'

/** The first screen of the newsroom: what waits for the person who looks at it. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const adminRoute = req.payload.config.routes.admin
  const now = new Date()
  const work = await listWaitingWork({ req, now })
  const waiting = work.filter(({ count }) => count > 0)
  const quiet = work.filter(({ count }) => count === 0)
  const name = req.user?.collection === 'users' ? req.user.name : ''

  return (
    <Gutter className={styles['dashboard'] ?? ''}>
      <header className={styles['head']}>
        <div>
          <h1>{waiting.length === 0 ? 'Nothing waits for you' : 'What waits for you'}</h1>
          <p>
            {name} · <time dateTime={now.toISOString()}>{formatDay(now)}</time>
          </p>
        </div>
        {hasRole(req.user, 'contributor', 'editor', 'admin') && (
          <a className={styles['start']} href={`${adminRoute}/collections/articles/create`}>
            New article
          </a>
        )}
      </header>
      <div className={styles['cards']}>
        {waiting.map((kind) => (
          <WorkCard key={kind.heading} work={kind} now={now} />
        ))}
      </div>
      {quiet.length > 0 && (
        <p className={styles['quiet']}>
          Nothing here: {quiet.map(({ heading }) => heading.toLowerCase()).join(' · ')}.
        </p>
      )}
    </Gutter>
  )
}

function formatDay(now: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(now)
}
