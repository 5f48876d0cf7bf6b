import { useConfig } from '@payloadcms/ui'
import type { ReferenceHit } from '../api/reference-hit'
import styles from './merge.module.css'

/** What a merge has changed, and the way to the record that stays. */
export function MergeOutcome({ articles, target }: { articles: number; target: ReferenceHit }) {
  const { config } = useConfig()
  return (
    <>
      <p>{describe(articles)}</p>
      <p className={styles['actions']}>
        <a
          className={styles['confirm']}
          href={`${config.routes.admin}/collections/references/${target.id}`}
        >
          Open {target.citationKey}
        </a>
      </p>
    </>
  )
}

function describe(articles: number): string {
  if (articles === 0) return 'No article had to change.'
  return articles === 1 ? 'One article changed.' : `${articles} articles changed.`
}
