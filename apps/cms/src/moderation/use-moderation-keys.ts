import type { Decision } from '@footnote/contracts/comment'
import { type RefObject, useEffect } from 'react'
import type { ModerationCard } from './moderation-card'

export type Decide = (card: ModerationCard, decision: Omit<Decision, 'lockVersion'>) => void

/** j and k walk through the cards; a, r and s decide about the one in focus. Silent while typing. */
export function useModerationKeys({
  list,
  cards,
  decide,
}: {
  list: RefObject<HTMLOListElement | null>
  cards: ModerationCard[]
  decide: Decide
}): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j' || event.key === 'k')
        return walk(list.current, event.key === 'j' ? 1 : -1)
      const focused = findFocused(list.current)
      const card = cards.find(({ id }) => id === focused?.dataset['card'])
      if (card === undefined || focused === null) return
      if (event.key === 'a' && card.lane !== 'approved') {
        decide(card, { to: 'approved', reasonCode: null })
      }
      if (event.key === 's' && canBecomeSpam(card)) decide(card, { to: 'spam', reasonCode: null })
      if (event.key === 'r') {
        event.preventDefault()
        focused.querySelector<HTMLElement>('[data-reason]')?.focus()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [cards, decide, list])
}

/** What was rejected or marked as spam can only be approved. */
export function canBecomeSpam(card: ModerationCard): boolean {
  return card.lane === 'pending' || card.lane === 'approved'
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  )
}

function findFocused(list: HTMLOListElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[data-card]:focus-within, [data-card]:focus') ?? null
}

function walk(list: HTMLOListElement | null, step: 1 | -1): void {
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
  const current = findFocused(list)
  const next = current === null ? all[0] : all[all.indexOf(current) + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
