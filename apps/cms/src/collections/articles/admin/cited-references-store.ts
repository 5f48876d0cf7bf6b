import { useSyncExternalStore } from 'react'

export type CitedReference = { id: string; number: number; title: string | null }

/**
 * The numbered references of each open article. A citation lies within forms of its own
 * and cannot see the article around it, so the list under the text publishes them here.
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
