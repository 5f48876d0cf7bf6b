import type { Metadata } from 'next'

/** What search engines and links to a page show; both know it by the same address. */
export function describePage({
  title,
  description = null,
  path,
  type = 'website',
}: {
  title: string
  description?: string | null
  path: string
  type?: 'website' | 'profile'
}): Metadata {
  return {
    title,
    ...(description !== null && { description }),
    alternates: { canonical: path },
    openGraph: { type, url: path, title, ...(description !== null && { description }) },
    twitter: { card: 'summary' },
  }
}
