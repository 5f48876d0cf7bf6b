import { cutText } from '@footnote/citations/cut-text'
import type { AttentionItem } from '@footnote/domain/evidence/list-attention'
import { useCallback, useState } from 'react'
import type { CitedReference } from './cited-references-store'
import styles from './evidence-panel.module.css'
import { goToCitation, goToPassage } from './go-to-text'
import type { Passage } from './list-passages'
import { ProblemNote } from './problem-note'
import { ReferenceDrawer } from './reference-drawer'

const PASSAGES_MAX = 5
const PASSAGE_CHARS_MAX = 140

/** What an editor should look at: the sources that changed, and figures that cite nothing. */
export function EvidenceAttention({
  attention,
  cited,
  uncited,
}: {
  attention: AttentionItem[]
  cited: CitedReference[]
  uncited: Passage[]
}) {
  const [openId, setOpenId] = useState<string | null>(null)
  const close = useCallback(() => setOpenId(null), [])
  if (attention.length === 0 && uncited.length === 0) {
    return cited.length === 0 ? null : <p className={styles['calm']}>No source needs attention.</p>
  }
  return (
    <>
      {attention.length > 0 && <h2 className={styles['heading']}>To look at</h2>}
      <ul className={styles['items']}>
        {[...groupBySource(attention)].map(([sourceId, items]) => {
          const source = cited.find(({ id }) => id === sourceId)
          const claimCount = items[0]?.claimCount ?? 0
          return (
            <li key={sourceId}>
              <p className={styles['source']}>
                {source?.mark ?? `${source?.number}.`} {source?.title || 'A deleted reference'}
              </p>
              {items.map(({ message }) => (
                <ProblemNote key={message} message={message} severity="warns" />
              ))}
              <p className={styles['ways']}>
                <button
                  type="button"
                  onClick={({ currentTarget }) => void goToCitation(currentTarget, sourceId)}
                >
                  {claimCount === 1 ? 'Go to the claim' : `Go to the ${claimCount} claims`}
                </button>
                {source?.status !== 'deleted' && (
                  <button type="button" onClick={() => setOpenId(sourceId)}>
                    Open the reference
                  </button>
                )}
              </p>
            </li>
          )
        })}
      </ul>
      <UncitedFigures uncited={uncited} />
      {openId !== null && <ReferenceDrawer id={openId} key={openId} onClose={close} />}
    </>
  )
}

/** A source stands where its gravest item does. */
function groupBySource(attention: AttentionItem[]): Map<string, AttentionItem[]> {
  const groups = new Map<string, AttentionItem[]>()
  for (const item of attention) {
    groups.set(item.sourceId, [...(groups.get(item.sourceId) ?? []), item])
  }
  return groups
}

function UncitedFigures({ uncited }: { uncited: Passage[] }) {
  if (uncited.length === 0) return null
  const count = uncited.length === 1 ? 'One passage gives' : `${uncited.length} passages give`
  return (
    <>
      <h2 className={styles['heading']}>Perhaps without a source</h2>
      <p className={styles['note']}>
        {count} a figure and cite nothing. Where it is more than common knowledge, say where it is
        from.
      </p>
      <ul className={styles['items']}>
        {uncited.slice(0, PASSAGES_MAX).map(({ text }) => (
          <li key={text}>
            <button
              className={styles['passage']}
              type="button"
              onClick={({ currentTarget }) => void goToPassage(currentTarget, text)}
            >
              {cutText(text, PASSAGE_CHARS_MAX)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
