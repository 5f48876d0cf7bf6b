import { articlePath } from '@footnote/contracts/page-path'
import type { ReactNode } from 'react'
import styles from './join-discussion.module.css'

/** What a visitor sees in place of the form: why they cannot write yet, and the way in. */
export function JoinDiscussion({ slug, logInForm }: { slug: string; logInForm: ReactNode }) {
  return (
    <div className={styles.gate}>
      <p className={styles.reason}>You must be logged in to post a comment</p>
      {logInForm}
      <p className={styles.aside}>
        Logged in already? <a href={`${articlePath(slug)}/comment`}>Write on a page of its own</a>.
      </p>
    </div>
  )
}
