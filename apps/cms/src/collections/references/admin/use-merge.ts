import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { askNewsroom, NewsroomAwayError } from '../../../admin/ask-newsroom'
import { type MergePreview, MergePreviewSchema } from '../api/merge-preview'
import { ReferenceMergeAnswerSchema } from '../api/reference-merge'

const TIMEOUT_MS = 10_000
/** A merge may rewrite hundreds of articles. */
const MERGE_TIMEOUT_MS = 60_000
const MergeAnswerSchema = z.union([ReferenceMergeAnswerSchema, z.object({ message: z.string() })])

export type MergeState = { status: 'ready' | 'merging' } | { status: 'failed'; message: string }

type MergeOutcome = { status: 'merged'; articles: number } | { status: 'failed'; message: string }

/** What a merge would change, null until it is known, and the merge itself. */
export function useMerge({
  id,
  intoId,
  onMerged,
}: {
  id: string
  intoId: string
  /** Told how many articles the merge changed. */
  onMerged: (articles: number) => void
}): {
  preview: MergePreview | null
  state: MergeState
  merge: () => Promise<void>
} {
  const { config } = useConfig()
  const [preview, setPreview] = useState<MergePreview | null>(null)
  const [state, setState] = useState<MergeState>({ status: 'ready' })
  const address = `${config.serverURL}${config.routes.api}/references/${id}/merge`

  useEffect(() => {
    const leaving = new AbortController()
    askNewsroom({
      address: `${address}?into=${intoId}`,
      schema: MergePreviewSchema,
      signal: leaving.signal,
      timeoutMs: TIMEOUT_MS,
    }).then(setPreview, (error: unknown) => {
      if (!leaving.signal.aborted) setState({ status: 'failed', message: messageOf(error) })
    })
    return () => leaving.abort()
  }, [address, intoId])

  async function merge() {
    setState({ status: 'merging' })
    const outcome = await sendMerge(address, intoId)
    if (outcome.status === 'merged') onMerged(outcome.articles)
    else setState(outcome)
  }

  return { preview, state, merge }
}

async function sendMerge(address: string, intoId: string): Promise<MergeOutcome> {
  try {
    const answer = await askNewsroom({
      address,
      body: { into: intoId },
      schema: MergeAnswerSchema,
      timeoutMs: MERGE_TIMEOUT_MS,
    })
    return 'articles' in answer
      ? { status: 'merged', articles: answer.articles }
      : { status: 'failed', message: answer.message }
  } catch (error) {
    if (!(error instanceof NewsroomAwayError)) throw error
    // Whatever broke the connection, it is not known whether the merge happened.
    return {
      status: 'failed',
      message: 'The newsroom did not answer. Reload to see what happened.',
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The newsroom did not answer.'
}
