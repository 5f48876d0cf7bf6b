import type { FormState } from '../../session/form-state'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { TextArea } from '../../ui/text-area'
import styles from './comment-form.module.css'

/** The form for a comment on a page of its own, which needs no script. */
export function PlainCommentForm({
  articleId,
  parentId,
  nextPath,
  idempotencyKey,
  state,
}: {
  articleId: string
  parentId: string | null
  nextPath: string
  idempotencyKey: string
  state: FormState | null
}) {
  const textError = state?.fields['text']
  return (
    <form method="post" action="/api/comments" className={styles.form} noValidate>
      <ErrorSummary
        id="comment-problem"
        message={state?.message ?? null}
        errors={textError === undefined ? [] : [{ fieldId: 'comment-text', message: textError }]}
      />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={parentId ?? ''} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <input type="hidden" name="next" value={nextPath} />
      <TextArea
        id="comment-text"
        name="text"
        label={parentId === null ? 'Your comment' : 'Your reply'}
        defaultValue={state?.values['text']}
        error={textError}
      />
      <div className={styles.actions}>
        <Button>Post comment</Button>
      </div>
    </form>
  )
}
