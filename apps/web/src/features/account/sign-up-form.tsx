import {
  DISPLAY_NAME_CHARS_MAX,
  EMAIL_CHARS_MAX,
  PASSWORD_CHARS_MAX,
  PASSWORD_CHARS_MIN,
} from '@footnote/contracts/reader'
import type { FormState } from '../../session/form-state'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { TextField } from '../../ui/text-field'
import styles from './account-form.module.css'
import { listErrorLinks } from './list-error-links'

/** Opens an account; the answer is the same for a known and an unknown address. */
export function SignUpForm({ nextPath, state }: { nextPath: string; state: FormState | null }) {
  return (
    <form method="post" action="/api/sign-up" className={styles.form}>
      <ErrorSummary
        id="sign-up-problem"
        message={state?.message ?? null}
        errors={listErrorLinks(state, 'sign-up')}
      />
      <input type="hidden" name="next" value={nextPath} />
      <TextField
        id="sign-up-displayName"
        name="displayName"
        label="Name"
        hint="Shown beside your comments. It need not be your real name."
        autoComplete="nickname"
        maxLength={DISPLAY_NAME_CHARS_MAX}
        value={state?.values['displayName']}
        error={state?.fields['displayName']}
      />
      <TextField
        id="sign-up-email"
        name="email"
        type="email"
        label="E-mail address"
        hint="Never shown to anybody."
        autoComplete="username"
        maxLength={EMAIL_CHARS_MAX}
        value={state?.values['email']}
        error={state?.fields['email']}
      />
      <TextField
        id="sign-up-password"
        name="password"
        type="password"
        label="Password"
        hint={`At least ${PASSWORD_CHARS_MIN} characters. A short sentence works well.`}
        autoComplete="new-password"
        maxLength={PASSWORD_CHARS_MAX}
        error={state?.fields['password']}
      />
      <div className={styles.actions}>
        <Button>Create account</Button>
        <a href={`/log-in?next=${encodeURIComponent(nextPath)}`}>Log in instead</a>
      </div>
    </form>
  )
}
