import { type MouseEvent, type PointerEvent, useRef } from 'react'

const NEAR_PIXELS = 8
const SETTLING_MS = 1_500

type Place = { x: number; y: number; at: number }

/**
 * Keeps a second click from deciding about the card that has just moved under the pointer:
 * after a decision the next click at the same place counts only once the pointer has moved
 * or a moment has passed. Keys are not held up.
 */
export function useSettledPointer(onHeldUp: () => void) {
  const last = useRef<Place | null>(null)

  function onClickCapture(event: MouseEvent) {
    const isByKeyboard = event.detail === 0
    if (isByKeyboard || !isOnButton(event.target)) return
    const here = { x: event.clientX, y: event.clientY, at: event.timeStamp }
    if (last.current === null || !isNear(last.current, here) || hasSettled(last.current, here)) {
      last.current = here
      return
    }
    event.preventDefault()
    event.stopPropagation()
    onHeldUp()
  }

  function onPointerMove(event: PointerEvent) {
    const here = { x: event.clientX, y: event.clientY }
    if (last.current !== null && !isNear(last.current, here)) last.current = null
  }

  return { onClickCapture, onPointerMove }
}

function isOnButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null
}

function isNear(one: Pick<Place, 'x' | 'y'>, other: Pick<Place, 'x' | 'y'>): boolean {
  return Math.abs(one.x - other.x) < NEAR_PIXELS && Math.abs(one.y - other.y) < NEAR_PIXELS
}

function hasSettled(before: Place, now: Place): boolean {
  return now.at - before.at > SETTLING_MS
}
