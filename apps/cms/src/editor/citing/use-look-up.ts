import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { askNewsroom, NewsroomAwayError } from '../../admin/ask-newsroom'
import {
  AddOutcomeSchema,
  type LookUpOutcome,
  LookUpOutcomeSchema,
} from '../../collections/references/api/look-up-outcome'
import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import type { SourceIdentifier } from '../../collections/references/api/source-identifier'

/** The newsroom itself bounds its question; this is for a newsroom that does not answer at all. */
const TIMEOUT_MS = 30_000

/** How far adding a source has come. `refused` has a sentence to show, and perhaps what to keep. */
export type LookUpStep =
  | { kind: 'asking'; message: string | null }
  | { kind: 'waiting'; text: string; isAdding: boolean }
  | { kind: 'found'; outcome: FoundOutcome }
  | { kind: 'here'; reference: ReferenceHit; wasLookedUp: boolean }
  | ({ kind: 'refused'; message: string } & Kept)
/** What is kept of a question that failed, to ask again or to write the source by hand. */
type Kept = { text: string; identifier: SourceIdentifier | null }
export type FoundOutcome = Extract<LookUpOutcome, { status: 'found' | 'similar' }>

/** A step, and what leads to the next. */
export type LookUp = {
  step: LookUpStep
  lookUp: (text: string) => Promise<void>
  /** The source as it is in the library now; null when it could not be added, as the step says. */
  add: (outcome: FoundOutcome) => Promise<ReferenceHit | null>
}

/** Looks sources up and adds them, one question at a time; leaving drops the question. */
export function useLookUp(first: LookUpStep): LookUp {
  const { config } = useConfig()
  const [step, setStep] = useState(first)
  const question = useRef<AbortController | null>(null)
  const api = `${config.serverURL}${config.routes.api}/references`
  useEffect(() => () => question.current?.abort(), [])

  /** The answer to one question; null when it was dropped or did not come. */
  async function post<Schema extends z.ZodType>(
    path: 'look-up' | 'add',
    { body, schema, kept }: { body: unknown; schema: Schema; kept: Kept },
  ): Promise<z.infer<Schema> | null> {
    question.current?.abort()
    question.current = new AbortController()
    const { signal } = question.current
    setStep({ kind: 'waiting', text: kept.text, isAdding: path === 'add' })
    try {
      const address = `${api}/${path}`
      return await askNewsroom({ address, body, schema, signal, timeoutMs: TIMEOUT_MS })
    } catch (error) {
      if (signal.aborted) return null
      if (!(error instanceof NewsroomAwayError)) throw error
      setStep({ kind: 'refused', message: error.message, ...kept })
      return null
    }
  }

  return {
    step,
    lookUp: async (text) => {
      const kept = { text, identifier: null }
      const outcome = await post('look-up', { body: { text }, schema: LookUpOutcomeSchema, kept })
      if (outcome !== null) setStep(toStep(outcome, text))
    },
    add: async ({ identifier }) => {
      const kept = { text: identifier.value, identifier }
      const outcome = await post('add', { body: { identifier }, schema: AddOutcomeSchema, kept })
      if (outcome === null) return null
      if (outcome.status === 'created' || outcome.status === 'here') return outcome.reference
      setStep({ kind: 'refused', message: outcome.message, ...kept })
      return null
    },
  }
}

function toStep(outcome: LookUpOutcome, text: string): LookUpStep {
  switch (outcome.status) {
    case 'found':
    case 'similar':
      return { kind: 'found', outcome }
    case 'here':
      return { kind: 'here', reference: outcome.reference, wasLookedUp: true }
    case 'not-an-identifier':
      return { kind: 'asking', message: outcome.message }
    case 'unknown':
    case 'offline':
    case 'timeout':
    case 'limited':
    case 'malformed':
      return { kind: 'refused', message: outcome.message, text, identifier: outcome.identifier }
  }
}
