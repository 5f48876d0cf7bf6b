import { isTakenBack } from '@footnote/domain/evidence/is-taken-back'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './citing-list.module.css'
import { nameTrouble } from './describe-source'
import { nameIdentifier } from './find-pasted-identifier'
import type { CitingOption } from './list-citing-options'

/** Between the line and its list, and between the list and the window's edge. */
const GAP_PX = 6
const EDGE_PX = 8

/**
 * The list under the caret. The focus stays in the text; the active row is named to screen
 * readers by the text's own `aria-activedescendant`.
 */
export function CitingList({
  id,
  options,
  active,
  hint,
  findCaret,
  onActivate,
  onChoose,
}: {
  id: string
  options: CitingOption[]
  active: number
  hint: string
  findCaret: () => DOMRect | null
  onActivate: (index: number) => void
  onChoose: (option: CitingOption) => void
}) {
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const place = () => {
      const caret = findCaret()
      if (box.current !== null && caret !== null) placeAtCaret(box.current, caret)
    }
    box.current?.showPopover()
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [findCaret, options])

  useEffect(() => {
    document.getElementById(nameOption(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  return createPortal(
    <div className={styles['box']} popover="manual" ref={box}>
      {options.length > 0 && (
        <div aria-label="Sources to cite" className={styles['list']} id={id} role="listbox">
          {options.map((option, index) => (
            // The text has the focus and handles the keys; this is for the pointer.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              aria-selected={index === active}
              className={styles['option']}
              id={nameOption(id, index)}
              key={keyOf(option)}
              onClick={() => onChoose(option)}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => onActivate(index)}
              role="option"
              tabIndex={-1}
            >
              <OptionText option={option} />
            </div>
          ))}
        </div>
      )}
      <p className={styles['hint']}>{hint}</p>
    </div>,
    document.body,
  )
}

/** The id of a row, as the text names the active one. */
export function nameOption(listId: string, index: number): string {
  return `${listId}-${index}`
}

function OptionText({ option }: { option: CitingOption }) {
  switch (option.kind) {
    case 'look-up':
      return <span className={styles['act']}>Look up {nameIdentifier(option.identifier)}</span>
    case 'ask-identifier':
      return <span className={styles['act']}>Add by DOI or PMID…</span>
    case 'write':
      return <span className={styles['act']}>Write it by hand</span>
    case 'cite': {
      const { authors, year, title, containerTitle, status } = option.hit
      const trouble = nameTrouble(status)
      return (
        <>
          <span className={styles['head']}>
            <b className={styles['authors']}>{authors || 'No author'}</b>
            {year !== null && <b>{year}</b>}
            {containerTitle !== null && <span className={styles['journal']}>{containerTitle}</span>}
            {trouble !== null && (
              <span className={isTakenBack(status) ? styles['takenBack'] : styles['trouble']}>
                {trouble}
              </span>
            )}
          </span>
          <span className={styles['title']}>{title}</span>
        </>
      )
    }
  }
}

function keyOf(option: CitingOption): string {
  return option.kind === 'cite' ? option.hit.id : option.kind
}

/** Below the line, or above it where there is more room; never beyond the window or the keyboard. */
function placeAtCaret(box: HTMLElement, caret: DOMRect): void {
  const view = window.visualViewport
  const height = view?.height ?? window.innerHeight
  const width = view?.width ?? window.innerWidth
  const below = height - caret.bottom - GAP_PX - EDGE_PX
  const above = caret.top - GAP_PX - EDGE_PX
  const isAbove = below < box.scrollHeight && above > below
  const left = Math.max(EDGE_PX, Math.min(caret.left, width - box.offsetWidth - EDGE_PX))
  box.style.setProperty('--left', `${left}px`)
  box.style.setProperty('--room', `${isAbove ? above : below}px`)
  box.style.setProperty('--top', isAbove ? 'auto' : `${caret.bottom + GAP_PX}px`)
  box.style.setProperty(
    '--bottom',
    isAbove ? `${window.innerHeight - caret.top + GAP_PX}px` : 'auto',
  )
}
