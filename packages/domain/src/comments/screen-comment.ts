import { holdByMode } from './phases/hold-by-mode'
import { limitLinks } from './phases/limit-links'
import { refuseClosed } from './phases/refuse-closed'
import { refuseLength } from './phases/refuse-length'
import type { ScreeningHit, ScreeningInput, ScreeningPhase } from './screening-phase'

/** Changes with the phases, their order or their meaning; stored with every screened comment. */
export const SCREENING_RULES_VERSION = '1'

/** Cheap and certain first; an added phase is one file here and one table test. */
const PHASES: ScreeningPhase[] = [refuseClosed, refuseLength, limitLinks, holdByMode]

/** `message` is the words for the reader; `hits` is what moderators see, in the order of the phases. */
export type Screening = {
  verdict: 'pass' | 'hold' | 'refuse'
  message: string | null
  hits: ScreeningHit[]
  rulesVersion: string
}

/**
 * Screens an arriving comment or edit through the ordered phases.
 *
 * The first refusal ends it; holds are collected, so that a moderator sees every reason.
 * A hold does not stop staff, but its hit stays on record.
 */
export function screenComment(input: ScreeningInput): Screening {
  const hits: ScreeningHit[] = []
  for (const phase of PHASES) {
    const hit = phase(input)
    if (hit === null) continue
    hits.push(hit)
    if (hit.verdict === 'refuse') return conclude({ verdict: 'refuse', hits, message: hit.message })
  }
  const [firstHold] = hits
  if (firstHold === undefined || input.author.isStaff)
    return conclude({ verdict: 'pass', hits, message: null })
  return conclude({ verdict: 'hold', hits, message: firstHold.message })
}

function conclude(screening: Omit<Screening, 'rulesVersion'>): Screening {
  return { ...screening, rulesVersion: SCREENING_RULES_VERSION }
}
