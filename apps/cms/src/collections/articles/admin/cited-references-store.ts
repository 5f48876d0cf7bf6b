import { useSyncExternalStore } from 'react'
import type { CitedEntry } from '../../references/api/cited-list'

/** A reference the open article cites; what is null is not known yet. */
export type CitedReference = {
  id: string
  number: number
  /** As the style of the site prints it in the list. */
  title: string | null
  /** What stands in the text of an author-date style, "Johnson 2001"; null in numbered styles. */
  mark: string | null
  status: CitedEntry['status'] | null
  /** All that is known of it. */
  entry: CitedEntry | null
}

/**
 * The numbered references of each open article. A citation lies within forms of its own
 * and cannot see the article around it, so the list beside the text publishes them here.
 */
const citedByArticle = new Map<string, CitedReference[]>()
const listeners = new Set<() => void>()
const NONE: CitedReference[] = []

/** Makes the numbered references of an open article known to its citations. */
export function publishCitedReferences(article: string, cited: CitedReference[]): void {
  citedByArticle.set(article, cited)
  for (const listener of listeners) listener()
}

/** The numbered references of an open article, kept up to date. */
export function useCitedReferences(article: string): CitedReference[] {
  const read = () => citedByArticle.get(article) ?? NONE
  return useSyncExternalStore(subscribe, read, () => NONE)
}

/** The name of an open article in the store; one that was never saved has no id yet. */
export function nameOpenArticle(id: string | number | undefined): string {
  return String(id ?? 'new')
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
