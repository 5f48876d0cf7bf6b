import type { ImportState } from '@footnote/contracts/reference-import'

/** Where an import stands, in a sentence or two. */
export function describeImport(state: ImportState): string {
  const { status, total, done, created, matched, refused } = state
  const outcome = `${count(created)} created, ${count(matched)} here already, ${count(refused)} refused`
  switch (status) {
    case 'previewed': {
      const fresh = total - matched - refused
      return `${count(total)} references in the file: ${count(fresh)} new, ${count(matched)} here already, ${count(refused)} refused. Nothing is stored yet.`
    }
    case 'running':
      return done === 0
        ? `0 of ${count(total)}. Imports run one after another, so this one begins once those before it are done.`
        : `${count(done)} of ${count(total)}: ${outcome}.`
    case 'finished':
      return `Done: ${outcome}.`
    case 'cancelled':
      return done === 0
        ? 'Cancelled before anything was stored.'
        : `Stopped after ${count(done)} of ${count(total)}: ${outcome}. What was created stays.`
    case 'failed':
      return `${state.failure ?? 'The import failed.'} ${count(done)} of ${count(total)}: ${outcome}.`
  }
}

function count(number: number): string {
  return number.toLocaleString('en')
}
