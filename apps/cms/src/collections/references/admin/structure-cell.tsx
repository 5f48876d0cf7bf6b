import type { DefaultServerCellComponentProps } from 'payload'
import { parseDocument } from '../../fields/parse-document'
import { textOf } from '../text-of'
import styles from './cells.module.css'

/** Tells a reference that is only one text so far from those with fields. */
export function StructureCell({ rowData }: DefaultServerCellComponentProps) {
  if (textOf(parseDocument(rowData)['title']) !== null) return <span>In fields</span>
  return <span className={styles['mark']}>Needs structuring</span>
}
