import { EMAIL_CHARS_MAX, PASSWORD_CHARS_MAX } from '@footnote/contracts/reader'
import type { FormState } from '../../session/form-state'
import { Button } from '../../ui/button'
import { CheckField } from '../../ui/check-field'
import { ErrorSummary } from '../../ui/error-summary'
import { TextField } from '../../ui/text-field'
import styles from './account-form.module.css'
import { listErrorLinks } from './list-error-links'

/** Logs a reader in and brings them back to `nextPath`. */
export function LogInForm({
  idPrefix,
  nextPath,
  state = null,
}: {
  idPrefix: string
  nextPath: string
  state?: FormState | null
}) {
  return (
    <form method="post" action="/api/log-in" className={styles.form}>
      <ErrorSummary
        id={`${idPrefix}-problem`}
        message={state?.message ?? null}
        errors={listErrorLinks(state, idPrefix)}
      />
      <input type="hidden" name="next" value={nextPath} />
      <TextField
        id={`${idPrefix}-email`}
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="username"
        maxLength={EMAIL_CHARS_MAX}
        value={state?.values['email']}
        error={state?.fields['email']}
      />
      <TextField
        id={`${idPrefix}-password`}
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        maxLength={PASSWORD_CHARS_MAX}
        error={state?.fields['password']}
      />
      <CheckField
        id={`${idPrefix}-remember`}
        name="remember"
        label="Stay logged in for 30 days"
        hint="Only on your own device"
        isChecked={state?.values['remember'] !== undefined}
      />
      <div className={styles.actions}>
        <Button>Log in</Button>
        <a href={`/sign-up?next=${encodeURIComponent(nextPath)}`}>Create an account</a>
      </div>
    </form>
  )
}
