import { CursorSchema } from '@footnote/contracts/identifier'
import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '../admin/admin-page'
import { countLanes } from './count-lanes'
import { LANE_LABELS, parseLane } from './lane'
import { LaneTabs } from './lane-tabs'
import { listCards } from './list-cards'
import { mayModerate } from './may-moderate'
import { ModerationList } from './moderation-list'
import styles from './moderation.module.css'

/** The page at /admin/moderation: one lane of comments, each with what a decision needs. */
export function ModerationView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  return (
    <AdminPage className={styles.page} view={view}>
      {mayModerate(req.user) ? (
        <Lane req={req} searchParams={view.searchParams ?? {}} />
      ) : (
        <Forbidden />
      )}
    </AdminPage>
  )
}

async function Lane({
  req,
  searchParams,
}: {
  req: AdminViewServerProps['initPageResult']['req']
  searchParams: Record<string, string | string[] | undefined>
}) {
  const lane = parseLane(searchParams['lane'])
  const after = CursorSchema.safeParse(searchParams['after'])
  const cursor = after.success ? after.data : null
  const [counts, { cards, nextCursor }] = await Promise.all([
    countLanes(req),
    listCards({ req, lane, after: cursor }),
  ])
  return (
    <>
      <h1 className={styles.title}>Moderation</h1>
      <LaneTabs counts={counts} current={lane} />
      <ModerationList
        cards={cards}
        key={`${lane} ${cursor ?? ''}`}
        laneLabel={LANE_LABELS[lane]}
        now={new Date().toISOString()}
      />
      <Pages cursor={cursor} lane={lane} nextCursor={nextCursor} />
    </>
  )
}

function Pages({
  cursor,
  lane,
  nextCursor,
}: {
  cursor: string | null
  lane: string
  nextCursor: string | null
}) {
  if (cursor === null && nextCursor === null) return null
  return (
    <nav aria-label="Pages" className={styles.pages}>
      {cursor !== null && <a href={`?lane=${lane}`}>First page</a>}
      {nextCursor !== null && <a href={`?lane=${lane}&after=${nextCursor}`}>Next page</a>}
    </nav>
  )
}

function Forbidden() {
  return (
    <>
      <h1 className={styles.title}>403 – not your page</h1>
      <p>Only moderators, editors and administrators decide about comments.</p>
    </>
  )
}
