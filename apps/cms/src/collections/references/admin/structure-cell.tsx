import type { DefaultServerCellComponentProps } from 'payload'
import { parseDocument } from '../../fields/parse-document'
import { textOf } from '../text-of'
import styles from './cells.module.css'

/** Marks a reference that is only one text so far. */
export function StructureCell({ rowData }: DefaultServerCellComponentProps) {
  if (textOf(parseDocument(rowData)['title']) !== null) return null
  return <span className={styles['mark']}>Needs structuring</span>
}
