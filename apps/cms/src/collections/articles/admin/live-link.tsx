'use client'

import { articlePath } from '@footnote/contracts/page-path'
import { useDocumentInfo } from '@payloadcms/ui'
import styles from './live-link.module.css'

/** Where readers see a published article; nothing while no reader sees it. */
export function LiveLink({ siteUrl }: { siteUrl: string }) {
  const { data, hasPublishedDoc } = useDocumentInfo()
  const slug: unknown = data?.['slug']
  if (!hasPublishedDoc || typeof slug !== 'string') return null
  const path = articlePath(slug)
  return (
    <a
      className={styles['live']}
      href={new URL(path, siteUrl).href}
      target="_blank"
      rel="noreferrer"
    >
      Live<span className={styles['path']}> at {path}</span>
    </a>
  )
}
