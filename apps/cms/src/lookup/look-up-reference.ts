import { formatReference } from '@footnote/citations/format-reference'
import type { ReferenceDraft } from '@footnote/contracts/reference-draft'
import type { PayloadRequest } from 'payload'
import type { LookUpOutcome } from '../collections/references/api/look-up-outcome'
import { toReferenceHit } from '../collections/references/api/reference-hit'
import type { SourceIdentifier } from '../collections/references/api/source-identifier'
import {
  type Duplicate,
  type DuplicateQuestion,
  findDuplicates,
} from '../collections/references/find-duplicates'
import { formatReferenceDate } from '../collections/references/reference-date'
import { describeFailure } from './describe-failure'
import type { RegistryAnswer } from './registry'
import { findSource } from './source-finder'

/**
 * Looks a source up: first in the library, then at the registries. Stores nothing. `forId` is
 * the record that is to be filled, if there is one.
 */
export async function lookUpReference(
  req: PayloadRequest,
  { identifier, forId }: { identifier: SourceIdentifier; forId: string | null },
): Promise<LookUpOutcome> {
  const here = await findHere(req, { id: forId, [identifier.kind]: identifier.value })
  if (here !== null) return { status: 'here', identifier, reference: toReferenceHit(here) }
  const found = await findSource(identifier)
  logFailure(req, found)
  if (found.status !== 'found') return describeFailure(found, identifier)
  const { source, draft, warnings } = found
  const duplicates = await listDraftDuplicates(req, { draft, forId })
  const same = duplicates.find(({ isSame }) => isSame)
  if (same !== undefined) {
    return { status: 'here', identifier, reference: toReferenceHit(same.reference) }
  }
  const preview = { identifier, source, draft, warnings, text: formatPreview(draft) }
  const references = duplicates.map(({ reference }) => toReferenceHit(reference))
  return references.length === 0
    ? { status: 'found', ...preview }
    : { status: 'similar', ...preview, references }
}

/** The record of the library with one of these identifiers, if there is one. */
export async function findHere(
  req: PayloadRequest,
  identifiers: Pick<DuplicateQuestion, 'id' | 'DOI' | 'PMID' | 'PMCID'>,
): Promise<Duplicate['reference'] | null> {
  const duplicates = await findDuplicates(req, identifiers)
  return duplicates.find(({ isSame }) => isSame)?.reference ?? null
}

/** Says in the log why a registry gave nothing; what was asked stays out of it. */
export function logFailure(req: PayloadRequest, answer: RegistryAnswer): void {
  if (answer.status === 'found' || answer.status === 'unknown') return
  req.payload.logger.warn(`Looking up at ${answer.source}: ${answer.status}. ${answer.cause}`)
}

function listDraftDuplicates(
  req: PayloadRequest,
  { draft: { csl }, forId }: { draft: ReferenceDraft; forId: string | null },
): Promise<Duplicate[]> {
  const [first] = csl.author ?? []
  return findDuplicates(req, {
    id: forId,
    DOI: csl.DOI ?? null,
    PMID: csl.PMID ?? null,
    PMCID: csl.PMCID ?? null,
    title: csl.title ?? null,
    issued: formatReferenceDate(csl.issued),
    firstAuthor: first?.family ?? first?.literal ?? null,
  })
}

/** How the source reads in a list. */
function formatPreview(draft: ReferenceDraft): string {
  const { csl, raw, studyType, status, statusDate, statusNotice, statusNoticeId } = draft
  const reference = {
    id: 'preview',
    citationKey: 'preview',
    csl: { ...csl, id: 'preview' },
    raw,
    studyType,
    evidenceLevel: null,
    status,
    statusDate,
    statusNotice,
    statusNoticeId,
  }
  return formatReference(reference, 'ama')
    .map(({ text }) => text)
    .join('')
}
