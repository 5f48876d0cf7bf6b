import type {
  CitedReference,
  DraftPicture,
  PublicationDraft,
} from '@footnote/domain/editorial/publication-checklist'
import type { PayloadRequest } from 'payload'
import { findDocuments } from '../../database/find-documents'
import { listIds } from '../fields/list-ids'
import { listBodyMentions } from './list-body-mentions'

/** Reads what the publication checklist looks at: the article as submitted and what it points at. */
export async function readPublicationDraft({
  req,
  data,
  id,
}: {
  req: PayloadRequest
  data: Record<string, unknown>
  id: string | null
}): Promise<PublicationDraft> {
  const [heroId = null] = listIds([data['heroImage']])
  // From the body itself: what was deleted stands nowhere else any more.
  const { referenceIds, mediaIds: figureIds } = listBodyMentions(data['body'])
  // One after the other: a transaction of MongoDB takes one statement at a time.
  const pictures = await readPictures(req, heroId === null ? figureIds : [heroId, ...figureIds])
  const citedReferences = await readCitedReferences({ req, id, data, ids: referenceIds })
  const hasDisclaimer = await hasAnyDisclaimer(req, data)
  const undescribed: DraftPicture = { alt: null, isDecorative: false }
  return {
    headline: textOf(data['headline']),
    dek: textOf(data['dek']),
    slug: textOf(data['slug']),
    authorCount: listIds(data['authors']).length,
    heroImage: heroId === null ? null : (pictures.get(heroId) ?? undescribed),
    figures: figureIds.map((figureId) => pictures.get(figureId) ?? undescribed),
    isOpinion: data['isOpinion'] === true,
    citedReferences,
    hasDisclaimer,
  }
}

async function readPictures(
  req: PayloadRequest,
  ids: string[],
): Promise<Map<string, DraftPicture>> {
  const pictures = await findDocuments({ req, collection: 'media', ids })
  return new Map(
    pictures.map((picture) => [
      picture.id,
      { alt: picture.alt ?? null, isDecorative: picture.decorative === true },
    ]),
  )
}

async function readCitedReferences({
  req,
  id,
  data,
  ids,
}: {
  req: PayloadRequest
  id: string | null
  data: Record<string, unknown>
  ids: string[]
}): Promise<CitedReference[]> {
  const references = await findDocuments({ req, collection: 'references', ids })
  const citedBefore = await listPubliclyCited(req, id)
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  return ids.map((referenceId) => ({
    label: byId.get(referenceId)?.citationKey ?? referenceId,
    status: byId.get(referenceId)?.status ?? 'deleted',
    isNewlyCited: !citedBefore.has(referenceId),
    acknowledgement: textOf(data['retractionAcknowledgement']),
  }))
}

async function listPubliclyCited(req: PayloadRequest, id: string | null): Promise<Set<string>> {
  const [article] = await findDocuments({
    req,
    collection: 'articles',
    ids: id === null ? [] : [id],
  })
  return new Set(article?._status === 'published' ? listIds(article.citedReferences) : [])
}

async function hasAnyDisclaimer(
  req: PayloadRequest,
  data: Record<string, unknown>,
): Promise<boolean> {
  if (listIds([data['disclaimer']]).length > 0) return true
  const settings = await req.payload.findGlobal({ slug: 'siteSettings', depth: 0, req })
  return Boolean(settings.defaultDisclaimer)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
