'use client'

import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/**
 * Puts `children` under a comment of the static page. The place is empty in the static
 * page, so nothing the server wrote is ever changed. Shows them here where there is no such comment.
 */
export function ReplySlot({ parentId, children }: { parentId: string; children: ReactNode }) {
  const slot = document.querySelector(`[data-replies-to="${parentId}"]`)
  return slot === null ? children : createPortal(children, slot)
}
