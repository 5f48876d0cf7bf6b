/** A kind of thing to do: how many there are, where they all are, and the first few by name. */
export type WaitingWork = {
  heading: string
  count: number
  /** The screen that shows all of them; null when there is none to go to. */
  href: string | null
  items: { id: string; label: string; href: string; since: string | null }[]
  /** Said under the number: the age of the oldest, or what to do. */
  note: string | null
  tone: 'calm' | 'urgent'
}
