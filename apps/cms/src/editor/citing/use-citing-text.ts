import {
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  HISTORIC_TAG,
  mergeRegister,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState } from 'react'
import { type CitingQuery, findCitingQuery } from './find-citing-query'
import { findPastedIdentifier } from './find-pasted-identifier'
import { $canJoin, type TextToReplace } from './insert-citation'
import { $readLine, findTextPoint } from './read-line'

/** What is being cited at the caret, and the text it would take the place of. */
export type CitingText = CitingQuery & {
  isPasted: boolean
  /** A citation stands right before, and takes this source in. */
  joins: boolean
  replaced: TextToReplace
}

/** Follows what is typed and pasted; `dismiss` leaves the text at the caret alone from then on. */
export function useCitingText(editor: LexicalEditor): {
  text: CitingText | null
  readText: () => CitingText | null
  dismiss: () => void
} {
  const [text, setText] = useState<CitingText | null>(null)
  const pasted = useRef<string | null>(null)
  const dismissed = useRef<string | null>(null)
  const shown = useRef<CitingText | null>(null)

  useEffect(() => {
    const show = (next: CitingText | null) => {
      const isSame = JSON.stringify(next) === JSON.stringify(shown.current)
      shown.current = next
      if (!isSame) setText(next)
    }
    return mergeRegister(
      editor.registerCommand(PASTE_COMMAND, insertPastedIdentifier, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          show(null)
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
        const found = editorState.read(() => $findCitingText(pasted.current))
        if (found?.isPasted !== true) pasted.current = null
        if (found === null || nameStart(found) !== dismissed.current) dismissed.current = null
        // A list opens because somebody types, not because the caret came by.
        const isTyping = shown.current !== null || (dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG))
        show(dismissed.current === null && isTyping && !editor.isComposing() ? found : null)
      }),
    )

    /** A pasted identifier is inserted as it is, without the space that was copied with it. */
    function insertPastedIdentifier(event: unknown): boolean {
      const selection = $getSelection()
      if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return false
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
      const words = event.clipboardData.getData('text/plain').trim()
      if (findPastedIdentifier(words) === null) return false
      event.preventDefault()
      selection.insertText(words)
      pasted.current = words
      return true
    }
  }, [editor])

  return {
    text,
    readText: () => shown.current,
    dismiss: () => {
      dismissed.current = shown.current && nameStart(shown.current)
      shown.current = null
      setText(null)
    },
  }
}

function $findCitingText(pasted: string | null): CitingText | null {
  const line = $readLine()
  if (line === null) return null
  const isPasted =
    pasted !== null && line.text.endsWith(pasted) && !line.text.endsWith(`@${pasted}`)
  const query = isPasted ? queryOf(pasted, line.text) : findCitingQuery(line.text)
  if (query === null) return null
  const from = findPlaceAfterWord(line.text, query.start)
  const start = findTextPoint(line, from)
  const end = findTextPoint(line, line.text.length)
  if (start === null || end === null) return null
  return {
    ...query,
    isPasted,
    joins: query.start === 0 && $canJoin(line.after),
    replaced: { start, end, text: line.text.slice(from) },
  }
}

/**
 * A citation stands right at the word it follows, and the style of the site says whether a
 * space is printed there. Between two citations the space stays: it keeps them apart.
 */
function findPlaceAfterWord(line: string, start: number): number {
  return /\S $/.test(line.slice(0, start)) ? start - 1 : start
}

function queryOf(pasted: string, line: string): CitingQuery {
  const identifier = findPastedIdentifier(pasted)
  return { start: line.length - pasted.length, words: pasted, locator: '', identifier }
}

function nameStart({ replaced, isPasted }: CitingText): string {
  return `${replaced.start.key}:${replaced.start.offset}:${isPasted}`
}
