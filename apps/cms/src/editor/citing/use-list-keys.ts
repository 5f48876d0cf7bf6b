import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useEffectEvent } from 'react'

/** What the keys do while the list is open; everything else is typed as always. */
export function useListKeys(
  editor: LexicalEditor,
  {
    isOpen,
    onMove,
    onChoose,
    onDismiss,
  }: {
    isOpen: boolean
    onMove: (move: 'next' | 'previous' | 'first' | 'last') => void
    onChoose: () => void
    onDismiss: () => void
  },
): void {
  const move = useEffectEvent(onMove)
  const choose = useEffectEvent(onChoose)
  const dismiss = useEffectEvent(onDismiss)

  useEffect(() => {
    if (!isOpen) return
    const on = (command: LexicalCommand<KeyboardEvent>, act: () => void) =>
      editor.registerCommand(command, (event) => take(event, act), COMMAND_PRIORITY_CRITICAL)
    const onEnter = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => event !== null && !event.shiftKey && take(event, () => choose()),
      COMMAND_PRIORITY_CRITICAL,
    )
    const onHomeOrEnd = editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (event.key === 'Home') return take(event, () => move('first'))
        return event.key === 'End' && take(event, () => move('last'))
      },
      COMMAND_PRIORITY_CRITICAL,
    )
    return mergeRegister(
      on(KEY_ARROW_DOWN_COMMAND, () => move('next')),
      on(KEY_ARROW_UP_COMMAND, () => move('previous')),
      on(KEY_TAB_COMMAND, () => choose()),
      on(KEY_ESCAPE_COMMAND, () => dismiss()),
      onEnter,
      onHomeOrEnd,
    )
  }, [editor, isOpen])
}

function take(event: KeyboardEvent, act: () => void): true {
  event.preventDefault()
  event.stopPropagation()
  act()
  return true
}
