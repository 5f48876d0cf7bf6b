'use client'

import { articlePath } from '@footnote/contracts/page-path'
import styles from './live-link.module.css'
import { usePublishedPlace } from './use-published-place'

/** Where readers see a published article, or the notice of its withdrawal. */
export function LiveLink({ siteUrl }: { siteUrl: string }) {
  const place = usePublishedPlace()
  if (place === null) return null
  const path = articlePath(place.slug)
  return (
    <a
      className={styles['live']}
      href={new URL(path, siteUrl).href}
      target="_blank"
      rel="noreferrer"
    >
      {place.withdrawal?.date ? 'Withdrawn' : 'Live'}
      <span className={styles['path']}> at {path}</span>
    </a>
  )
}
