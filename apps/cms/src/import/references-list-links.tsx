import type { ServerProps } from 'payload'
import { mayWriteReferences } from '../collections/references/may-write-references'
import { ExportLinks } from '../export/export-links'
import styles from './import.module.css'

/** Above the list of references: the way to an import, and the library as a file. */
export function ReferencesListLinks({ payload, user }: Partial<ServerProps>) {
  if (payload === undefined) return null
  return (
    <div className={styles.listLinks}>
      {mayWriteReferences(user) && (
        <a className={styles.button} href={`${payload.config.routes.admin}/import-references`}>
          Import references
        </a>
      )}
      <ExportLinks />
    </div>
  )
}
