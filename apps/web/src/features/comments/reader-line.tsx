import type { Reader } from '@footnote/contracts/reader'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import styles from './reader-line.module.css'

/** Who is signed in, and the way out. */
export function ReaderLine({ reader, nextPath }: { reader: Reader; nextPath: string }) {
  return (
    <>
      <form method="post" action="/api/log-out" className={styles.line}>
        <input type="hidden" name="next" value={nextPath} />
        <span>
          Logged in as <strong>{reader.displayName}</strong>
        </span>
        <Button look="quiet">Log out</Button>
      </form>
      {!reader.isVerified && (
        <Notice>
          <p>
            Please confirm your e-mail address before you comment: open the link in the mail we sent
            you, then load this page again.
          </p>
        </Notice>
      )}
    </>
  )
}
