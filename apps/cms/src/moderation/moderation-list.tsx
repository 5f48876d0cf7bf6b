'use client'

import type { Decision } from '@footnote/contracts/comment'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { CommentCard } from './comment-card'
import type { ModerationCard } from './moderation-card'
import styles from './moderation.module.css'
import { sendDecision, type SendFailure } from './send-decision'
import { useModerationKeys } from './use-moderation-keys'
import { useSettledPointer } from './use-settled-pointer'

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
  const sending = useRef(0)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [failures, setFailures] = useState<ReadonlyMap<string, SendFailure>>(new Map())
  const [announcement, setAnnouncement] = useState('')

  function decide(card: ModerationCard, decision: Omit<Decision, 'lockVersion'>) {
    focusNeighbour(list.current, card.id)
    setGone((revisions) => new Set(revisions).add(revisionOf(card)))
    setAnnouncement(`${WORDS[decision.to]}: the comment by ${card.authorName}`)
    void send(card, decision)
  }

  async function send(card: ModerationCard, decision: Omit<Decision, 'lockVersion'>) {
    sending.current += 1
    const failure = await sendDecision(card.id, { ...decision, lockVersion: card.lockVersion })
    sending.current -= 1
    if (failure !== null) {
      setFailures((known) => new Map(known).set(card.id, failure))
      setGone((revisions) => without(revisions, revisionOf(card)))
      setAnnouncement(failure.message)
      // Asking the server now would take away the card before its message was read.
      return
    }
    // The server knows the counts and what comes next; asked once after a row of decisions.
    if (sending.current === 0) router.refresh()
  }

  useModerationKeys({ list, cards, decide })
  const pointer = useSettledPointer(() => {
    setAnnouncement('Another comment has moved here. Read it, then click again.')
  })
  const shown = cards.filter((card) => !gone.has(revisionOf(card)))
  return (
    <section aria-label={`${laneLabel} comments`}>
      <p aria-live="polite" className={styles.announcement}>
        {announcement}
      </p>
      {shown.length === 0 && <p className={styles.empty}>Nothing here. All is done.</p>}
      <ol {...pointer} className={styles.cards} ref={list}>
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

const WORDS: Record<Decision['to'], string> = {
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Marked as spam',
  pending: 'Put back',
}

/** A comment that comes back after another decision is another revision, and is shown again. */
function revisionOf({ id, lockVersion }: ModerationCard): string {
  return `${id} ${lockVersion}`
}

function without(set: ReadonlySet<string>, entry: string): ReadonlySet<string> {
  return new Set([...set].filter((candidate) => candidate !== entry))
}

/** Moves the focus to the next card before this one leaves. */
function focusNeighbour(list: HTMLOListElement | null, id: string): void {
  const card = list?.querySelector<HTMLElement>(`[data-card="${id}"]`)
  const neighbour = card?.nextElementSibling ?? card?.previousElementSibling
  if (neighbour instanceof HTMLElement) neighbour.focus()
}
