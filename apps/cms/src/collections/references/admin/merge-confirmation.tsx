import { UNTITLED_ARTICLE } from '../../articles/admin/untitled-label'
import type { ReferenceHit } from '../api/reference-hit'
import { describeUse } from './describe-use'
import { listMergeChanges } from './list-merge-changes'
import styles from './merge.module.css'
import { useMerge } from './use-merge'

const NAMED_MAX = 8

/** What a merge will change, and the button that does it. */
export function MergeConfirmation({
  id,
  target,
  onBack,
  onMerged,
}: {
  id: string
  target: ReferenceHit
  onBack: () => void
  onMerged: (articles: number) => void
}) {
  const { preview, state, merge } = useMerge({ id, intoId: target.id, onMerged })
  return (
    <>
      <p className={styles['target']}>{target.label}</p>
      {preview === null ? (
        state.status !== 'failed' && <p className={styles['hint']}>Looking what will change …</p>
      ) : (
        <>
          <p>
            {preview.uses.total === 0
              ? 'No article uses the record you merge.'
              : `${countArticles(preview.uses.total)} will cite ${target.citationKey} in its place, published or as a draft, without a new date:`}
          </p>
          <ul className={styles['changes']}>
            {preview.uses.articles.slice(0, NAMED_MAX).map((article) => (
              <li key={article.id}>
                {article.headline || UNTITLED_ARTICLE}{' '}
                <span className={styles['hint']}>({describeUse(article)})</span>
              </li>
            ))}
            {preview.uses.total > NAMED_MAX && <li>and {preview.uses.total - NAMED_MAX} more</li>}
          </ul>
          <ul className={styles['changes']}>
            {listMergeChanges(preview.taken, target).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      <p aria-live="assertive" className={styles['error']}>
        {state.status === 'failed' && state.message}
      </p>
      <p className={styles['actions']}>
        <button
          className={styles['confirm']}
          disabled={preview === null || state.status === 'merging'}
          type="button"
          onClick={() => void merge()}
        >
          {state.status === 'merging' ? 'Merging …' : 'Merge'}
        </button>
        <button
          className={styles['cancel']}
          disabled={state.status === 'merging'}
          type="button"
          onClick={onBack}
        >
          Choose another
        </button>
      </p>
    </>
  )
}

function countArticles(count: number): string {
  return count === 1 ? 'One article' : `${count} articles`
}
