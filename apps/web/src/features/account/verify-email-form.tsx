import { Button } from '../../ui/button'

/** Confirms an e-mail address. A button, because mail programs open links by themselves. */
export function VerifyEmailForm({ token }: { token: string }) {
  return (
    <form method="post" action="/api/verify-email">
      <input type="hidden" name="token" value={token} />
      <Button>Confirm my e-mail address</Button>
    </form>
  )
}
