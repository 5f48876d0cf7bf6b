const CELLS = 30
const STEP_PERCENT = 10

/** Shows how far something is: a bar that moves on a terminal, otherwise a line for each tenth. */
export function createProgressBar(output: NodeJS.WriteStream) {
  let shownPercent = -STEP_PERCENT
  return {
    show: ({ done, total, what }: { done: number; total: number; what: string }) => {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100)
      if (output.isTTY) output.write(`\r\u001B[K${formatBar(percent)} ${what}`)
      else if (percent >= shownPercent + STEP_PERCENT) {
        shownPercent = percent - (percent % STEP_PERCENT)
        output.write(`${percent} % ${what}\n`)
      }
    },
    end: () => {
      if (output.isTTY) output.write('\r\u001B[K')
    },
  }
}

/** A bar of a terminal: `[#########---------------------]  30 %`. */
export function formatBar(percent: number): string {
  const filled = Math.round((percent / 100) * CELLS)
  return `[${'#'.repeat(filled)}${'-'.repeat(CELLS - filled)}] ${String(percent).padStart(3)} %`
}
