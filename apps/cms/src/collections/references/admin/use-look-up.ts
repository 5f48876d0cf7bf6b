import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
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
      const answer = await fetch(`${config.serverURL}${config.routes.api}/references/look-up`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(question),
        signal: AbortSignal.any([own.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      })
      const outcome = LookUpOutcomeSchema.parse(await answer.json())
      setState({ status: 'answered', outcome })
      return outcome
    } catch {
      // Whatever kept the CMS from answering, what the editor can do about it is the same.
      if (!own.signal.aborted) setState({ status: 'not-answered', message: NOT_ANSWERED })
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

const NOT_ANSWERED = 'Footnote did not answer. Try again, or fill the fields in by hand.'
