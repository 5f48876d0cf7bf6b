import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { askNewsroom, NewsroomAwayError } from '../../../admin/ask-newsroom'
import { type LookUpOutcome, LookUpOutcomeSchema } from '../api/look-up-outcome'

/** The registries have five seconds, and the CMS asks two of them at most. */
const TIMEOUT_MS = 20_000

export type LookUpState =
  | { status: 'idle' | 'asking' }
  | { status: 'not-answered'; message: string }
  | { status: 'answered'; outcome: LookUpOutcome }

/** Looks a source up by what an editor pasted; a second question takes the place of the first. */
export function useLookUp(): {
  state: LookUpState
  lookUp: (question: { text: string; forId: string | null }) => Promise<LookUpOutcome | null>
  forget: () => void
} {
  const { config } = useConfig()
  const [state, setState] = useState<LookUpState>({ status: 'idle' })
  const asking = useRef<AbortController | null>(null)

  async function lookUp(question: { text: string; forId: string | null }) {
    asking.current?.abort()
    const own = new AbortController()
    asking.current = own
    setState({ status: 'asking' })
    try {
      const outcome = await askNewsroom({
        address: `${config.serverURL}${config.routes.api}/references/look-up`,
        body: question,
        schema: LookUpOutcomeSchema,
        signal: own.signal,
        timeoutMs: TIMEOUT_MS,
      })
      setState({ status: 'answered', outcome })
      return outcome
    } catch (error) {
      if (own.signal.aborted) return null
      if (!(error instanceof NewsroomAwayError)) throw error
      setState({ status: 'not-answered', message: error.message })
      return null
    }
  }

  return {
    state,
    lookUp,
    forget: () => {
      asking.current?.abort()
      setState({ status: 'idle' })
    },
  }
}
