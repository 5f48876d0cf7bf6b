import type { PayloadRequest, TypeWithVersion, Where } from 'payload'
import type { Article } from '../../../payload-types'
import {
  type CitationTargets,
  rewriteCitations,
  rewriteIds,
} from '../../articles/rewrite-citations'

/**
 * Makes every article, published or newest draft, cite the targets. Dates, authorship and the
 * number by which an open form is recognised stay: nobody edited the article. Returns the ids of
 * the articles that changed.
 *
 * Past Payload's operations, because they would stamp and version; older versions stay as they
 * were and are read through the merge.
 */
export async function citeElsewhere(
  req: PayloadRequest,
  targets: CitationTargets,
): Promise<Set<string>> {
  const { db } = req.payload
  const ids = [...targets.keys()]
  const collection = 'articles'
  const articles = await db.find<Article>({
    collection,
    req,
    pagination: false,
    select: { updatedAt: true },
    where: whereCites('', ids),
  })
  for (const { id } of articles.docs) {
    const article = await db.findOne<Article>({ collection, req, where: { id: { equals: id } } })
    if (article === null) continue
    const data = { ...rewrite(article, targets) }
    await db.updateOne({ collection, id, req, data, returning: false })
  }
  const versions = await db.findVersions<Article>({
    collection,
    req,
    pagination: false,
    limit: 0,
    where: { and: [{ latest: { equals: true } }, whereCites('version.', ids)] },
  })
  for (const version of versions.docs) {
    await updateVersion(req, { ...version, version: rewrite(version.version, targets) })
  }
  return new Set([
    ...articles.docs.map(({ id }) => id),
    ...versions.docs.map(({ parent }) => String(parent)),
  ])
}

function whereCites(prefix: '' | 'version.', ids: string[]): Where {
  return {
    or: [
      { [`${prefix}citedReferences`]: { in: ids } },
      { [`${prefix}furtherReading`]: { in: ids } },
    ],
  }
}

function rewrite<Content extends Partial<Article>>(
  article: Content,
  targets: CitationTargets,
): Content {
  return {
    ...article,
    body: rewriteCitations(article.body, targets),
    citedReferences: rewriteIds(article.citedReferences, targets),
    furtherReading: rewriteIds(article.furtherReading, targets),
  }
}

async function updateVersion(
  req: PayloadRequest,
  { id, ...versionData }: TypeWithVersion<Article>,
): Promise<void> {
  await req.payload.db.updateVersion<Article>({
    collection: 'articles',
    id,
    req,
    versionData,
    returning: false,
  })
}
