'use client'

import type { Decision } from '@footnote/contracts/comment'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState } from 'react'
import { CommentCard } from './comment-card'
import type { ModerationCard } from './moderation-card'
import styles from './moderation.module.css'
import { sendDecision } from './send-decision'
import { useModerationKeys } from './use-moderation-keys'

type Failure = { message: string; isSettled: boolean }

/** The cards of one page: a decided card leaves at once and comes back if the CMS refuses. */
export function ModerationList({
  cards,
  laneLabel,
  now,
}: {
  cards: ModerationCard[]
  laneLabel: string
  now: string
}) {
  const router = useRouter()
  const list = useRef<HTMLOListElement>(null)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [failures, setFailures] = useState<ReadonlyMap<string, Failure>>(new Map())
  const [announcement, setAnnouncement] = useState('')
  const open = useRef(new Set(cards.map(({ id }) => id)))

  const decide = useCallback(
    async (card: ModerationCard, decision: Omit<Decision, 'lockVersion'>) => {
      focusNeighbour(list.current, card.id)
      setGone((ids) => new Set(ids).add(card.id))
      setAnnouncement(`${decision.to}: comment by ${card.authorName}`)
      const outcome = await sendDecision(card.id, { ...decision, lockVersion: card.lockVersion })
      if (outcome.isStored) {
        open.current.delete(card.id)
        // The server knows the counts and what comes next.
        router.refresh()
        return
      }
      setFailures((map) => new Map(map).set(card.id, outcome))
      setGone((ids) => new Set([...ids].filter((id) => id !== card.id)))
      setAnnouncement(outcome.message)
    },
    [router],
  )

  useModerationKeys(list, cards, decide)
  const shown = cards.filter(({ id }) => !gone.has(id))
  return (
    <section aria-label={`${laneLabel} comments`}>
      <p aria-live="polite" className={styles.announcement}>
        {announcement}
      </p>
      {shown.length === 0 && <p className={styles.empty}>{emptyWords(cards.length)}</p>}
      <ol className={styles.cards} ref={list}>
        {shown.map((card) => (
          <CommentCard
            card={card}
            decide={decide}
            failure={failures.get(card.id) ?? null}
            key={card.id}
            now={now}
          />
        ))}
      </ol>
    </section>
  )
}

function emptyWords(countBefore: number): string {
  return countBefore === 0 ? 'Nothing here. All is done.' : 'This page is done.'
}

/** Moves the focus to the next card before this one leaves. */
function focusNeighbour(list: HTMLOListElement | null, id: string): void {
  const card = list?.querySelector<HTMLElement>(`[data-card="${id}"]`)
  const neighbour = card?.nextElementSibling ?? card?.previousElementSibling
  if (neighbour instanceof HTMLElement) neighbour.focus()
}
