/** The years a timeline shows, both included. */
export type YearScale = { from: number; to: number }

/** Room for half a label on both sides, in percent of the width. */
const MARGIN_PERCENT = 4
const TICKS_MAX = 6
const STEPS = [1, 2, 5, 10, 20, 50, 100]

/** Where a year lies on a timeline, in percent of its width. */
export function placeYear(year: number, { from, to }: YearScale): number {
  const share = to === from ? 0.5 : (year - from) / (to - from)
  return MARGIN_PERCENT + share * (100 - 2 * MARGIN_PERCENT)
}

/** The years to write under a timeline: the last one, and round ones at a distance from it. */
export function listTicks({ from, to }: YearScale): number[] {
  const step = STEPS.find((years) => (to - from) / years < TICKS_MAX) ?? 500
  const start = Math.ceil(from / step) * step
  const round = Array.from(
    { length: Math.floor((to - start) / step) + 1 },
    (_, index) => start + index * step,
  )
  return [...round.filter((year) => to - year > step / 2), to]
}
