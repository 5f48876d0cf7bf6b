'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { UNTITLED_ARTICLE } from './untitled-label'

/** The headline in a list of articles; one that has none yet can be found and opened as well. */
export function HeadlineCell(props: DefaultCellComponentProps) {
  return <DefaultCell {...props} cellData={props.cellData || UNTITLED_ARTICLE} />
}
