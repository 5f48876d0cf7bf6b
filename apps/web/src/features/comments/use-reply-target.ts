'use client'

import { useEffect, useState } from 'react'

type ReplyTarget = { id: string; name: string }

/**
 * The comment whose "Reply" was pressed. Without script, or for a reader who cannot write
 * here, the same link leads to a page that has the form or says why not.
 */
export function useReplyTarget(canWrite: boolean) {
  const [target, setTarget] = useState<ReplyTarget | null>(null)

  useEffect(() => {
    if (!canWrite) return
    function openReply(event: MouseEvent) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) {
        return
      }
      const link = event.target.closest<HTMLElement>('a[data-reply-to]')
      if (link === null) return
      event.preventDefault()
      setTarget({ id: link.dataset['replyTo'] ?? '', name: link.dataset['replyName'] ?? '' })
    }
    document.addEventListener('click', openReply)
    return () => document.removeEventListener('click', openReply)
  }, [canWrite])

  return [target, setTarget] as const
}
