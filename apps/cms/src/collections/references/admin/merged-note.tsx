import { useConfig } from '@payloadcms/ui'
import styles from './notes.module.css'

/** Tells that a record was merged, and where to. */
export function MergedNote({ intoId }: { intoId: string }) {
  const { config } = useConfig()
  return (
    <p className={styles['note']}>
      <strong>Merged.</strong> What cited this record cites{' '}
      <a href={`${config.routes.admin}/collections/references/${intoId}`}>another one</a> now. It
      can no longer be changed.
    </p>
  )
}
