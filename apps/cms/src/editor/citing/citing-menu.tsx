import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useId, useMemo, useState } from 'react'
import { CitingList, nameOption } from './citing-list'
import styles from './citing-list.module.css'
import { describeHint } from './describe-hint'
import { findCaretRect } from './find-caret-rect'
import { type CitingOption, listCitingOptions } from './list-citing-options'
import type { CitingText } from './use-citing-text'
import { useListKeys } from './use-list-keys'
import { useReferenceSearch } from './use-reference-search'

/** The list of what can be cited at the caret, driven from the text. */
export function CitingMenu({
  editor,
  text,
  libraryChange,
  readText,
  onChooseFirst,
  onChoose,
  onDismiss,
}: {
  editor: LexicalEditor
  text: CitingText
  /** Counts the sources added here, so that what was found before them is asked again. */
  libraryChange: number
  /** What stands at the caret now, also before it was drawn. */
  readText: () => CitingText | null
  onChooseFirst: (text: CitingText) => void
  onChoose: (option: CitingOption) => void
  onDismiss: () => void
}) {
  const id = useId()
  const { identifier, isPasted, words } = text
  // After an @ alone there is nothing to choose yet, and the keys are the text's.
  const isBlank = words === ''
  const search = useReferenceSearch(isPasted || isBlank ? null : words, libraryChange)
  const [marked, setMarked] = useState({ words, index: 0 })
  const hits = search?.hits
  const options = useMemo(
    () => (isBlank ? [] : listCitingOptions({ hits: hits ?? [], identifier, isPasted })),
    [hits, identifier, isBlank, isPasted],
  )
  const isKnown = search !== null || identifier !== null
  const isSettled = isPasted || search?.isCurrent === true
  const active = marked.words === words ? Math.min(marked.index, options.length - 1) : 0
  const activate = (index: number) => setMarked({ words, index })

  function choose() {
    const option = options[active]
    const now = readText()
    // Whoever types and presses Enter at once means what these letters will find.
    const isEarly = !isSettled || now?.words !== words || now.locator !== text.locator
    if (now !== null && isEarly && option?.kind !== 'look-up') onChooseFirst(now)
    else if (option !== undefined) onChoose(option)
  }

  useListKeys(editor, {
    isOpen: !isBlank,
    onMove: (move) => {
      const last = options.length - 1
      if (move === 'first') activate(0)
      else if (move === 'last') activate(last)
      else if (move === 'next') activate(active === last ? 0 : active + 1)
      else activate(active === 0 ? last : active - 1)
    },
    onChoose: choose,
    onDismiss,
  })

  useEffect(() => {
    const root = editor.getRootElement()
    if (root === null || !isKnown) return
    root.setAttribute('aria-autocomplete', 'list')
    root.setAttribute('aria-controls', id)
    root.setAttribute('aria-activedescendant', nameOption(id, active))
    return () => {
      for (const name of ['autocomplete', 'controls', 'activedescendant']) {
        root.removeAttribute(`aria-${name}`)
      }
    }
  }, [editor, id, active, isKnown])

  const { key, offset } = text.replaced.start
  const findCaret = useCallback(() => findCaretRect(editor, { key, offset }), [editor, key, offset])

  if (!isKnown && !isBlank) return null
  return (
    <>
      <CitingList
        active={active}
        findCaret={findCaret}
        hint={describeHint({
          text,
          found: hits?.length ?? 0,
          hasFailed: search?.hasFailed === true,
        })}
        id={id}
        onActivate={activate}
        onChoose={onChoose}
        options={options}
      />
      <p className={styles['announcement']} role="status">
        {isSettled && !isBlank ? countSources(hits?.length ?? 0) : ''}
      </p>
    </>
  )
}

function countSources(count: number): string {
  if (count === 0) return 'No source found. It can be added.'
  return count === 1 ? '1 source found.' : `${count} sources found.`
}
