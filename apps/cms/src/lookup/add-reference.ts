import { type PayloadRequest, ValidationError } from 'payload'
import type { AddOutcome } from '../collections/references/api/look-up-outcome'
import { toReferenceHit } from '../collections/references/api/reference-hit'
import type { SourceIdentifier } from '../collections/references/api/source-identifier'
import { draftToDocument } from '../collections/references/draft-to-document'
import { describeFailure } from './describe-failure'
import { findHere, logFailure } from './look-up-reference'
import type { FoundSource } from './registry'
import { shrinkUpstream } from './shrink-upstream'
import { findSource } from './source-finder'

/**
 * Adds a source to the library as it was looked up, with the registry's answer. A source that
 * is there already is answered with its record; nothing is stored twice.
 */
export async function addReference(
  req: PayloadRequest,
  identifier: SourceIdentifier,
): Promise<AddOutcome> {
  const here = await findHere(req, { [identifier.kind]: identifier.value })
  if (here !== null) return { status: 'here', reference: toReferenceHit(here) }
  const found = await findSource(identifier)
  logFailure(req, found)
  if (found.status !== 'found') return describeFailure(found, identifier)
  return (await findFound(req, found)) ?? createFound(req, found)
}

async function createFound(req: PayloadRequest, found: FoundSource): Promise<AddOutcome> {
  try {
    const reference = await req.payload.create({
      collection: 'references',
      req,
      // The endpoint asked for the role; only this writes the registry's answer.
      overrideAccess: true,
      depth: 0,
      data: {
        ...draftToDocument(found.draft, found.source),
        upstream: shrinkUpstream(found.raw),
      },
    })
    return { status: 'created', reference: toReferenceHit(reference) }
  } catch (error) {
    // Somebody may have added it in the meantime: identifiers are unique.
    const outcome = error instanceof ValidationError ? await findFound(req, found) : null
    if (outcome === null) throw error
    return outcome
  }
}

async function findFound(req: PayloadRequest, { draft }: FoundSource): Promise<AddOutcome | null> {
  const { DOI, PMID, PMCID } = draft.csl
  const here = await findHere(req, {
    ...(DOI === undefined ? {} : { DOI }),
    ...(PMID === undefined ? {} : { PMID }),
    ...(PMCID === undefined ? {} : { PMCID }),
  })
  return here === null ? null : { status: 'here', reference: toReferenceHit(here) }
}
