import type { Reader } from '@footnote/contracts/reader'
import { Notice } from '../../ui/notice'
import styles from './account-details.module.css'

/** What the site knows of a reader. */
export function AccountDetails({ reader }: { reader: Reader }) {
  return (
    <>
      <dl className={styles.details}>
        <div>
          <dt>Name beside your comments</dt>
          <dd>{reader.displayName}</dd>
        </div>
        <div>
          <dt>E-mail address</dt>
          <dd>{reader.isVerified ? 'Confirmed' : 'Not confirmed yet'}</dd>
        </div>
      </dl>
      {!reader.isVerified && (
        <Notice>
          <p>Open the link in the mail we sent you. You can comment as soon as that is done.</p>
        </Notice>
      )}
    </>
  )
}
