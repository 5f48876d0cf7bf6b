import { Button } from '../../ui/button'

/** Ends the session in this browser. */
export function LogOutForm({ nextPath }: { nextPath: string }) {
  return (
    <form method="post" action="/api/log-out">
      <input type="hidden" name="next" value={nextPath} />
      <Button>Log out</Button>
    </form>
  )
}
