import type { UIFieldServerProps } from 'payload'
import { UNTITLED_ARTICLE } from '../../articles/admin/untitled-label'
import { listReadableUses } from '../uses/list-readable-uses'
import { describeUse } from './describe-use'
import styles from './where-used.module.css'

/** The articles that rest on this reference, with the way to each. */
export async function WhereUsed({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const { articles, total } = await listReadableUses(req, String(id))
  const hidden = total - articles.length
  const articlesPath = `${payload.config.routes.admin}/collections/articles`
  return (
    <section aria-labelledby="where-used" className={styles['used']}>
      <h3 className={styles['heading']} id="where-used">
        Where it is used
      </h3>
      {total === 0 && <p className={styles['note']}>Nowhere yet.</p>}
      {articles.length > 0 && (
        <ul className={styles['list']}>
          {articles.map((article) => (
            <li key={article.id}>
              <a href={`${articlesPath}/${article.id}`}>{article.headline || UNTITLED_ARTICLE}</a>
              <span className={styles['how']}>{describeUse(article)}</span>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <p className={styles['note']}>
          {hidden === 1 ? 'One draft' : `${hidden} drafts`} of others that you cannot read.
        </p>
      )}
    </section>
  )
}
