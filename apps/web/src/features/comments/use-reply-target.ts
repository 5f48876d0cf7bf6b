'use client'

import { useEffect, useState } from 'react'

type ReplyTarget = { id: string; name: string }

/** The comment whose "Reply" was pressed. Without script the same link leads to a page with a form. */
export function useReplyTarget() {
  const [target, setTarget] = useState<ReplyTarget | null>(null)

  useEffect(() => {
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
  }, [])

  return [target, setTarget] as const
}
