import { computeNextReviewDue } from '@footnote/domain/editorial/review-due'
import type { DemoArticle } from '@footnote/fixtures/demo/demo-article'
import { demoArticles } from '@footnote/fixtures/demo/demo-articles'
import { demoReferences } from '@footnote/fixtures/demo/demo-references'
import type { PayloadRequest } from 'payload'
import type { DemoShelves } from './create-demo-shelves'
import { getByName } from './get-by-name'
import { toLexical } from './to-lexical'

/** Creates the articles of the demo library the way a newsroom does, and returns their ids by slug. */
export async function createDemoArticles({
  req,
  shelves,
  writerId,
}: {
  req: PayloadRequest
  shelves: DemoShelves
  writerId: string
}): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const article of demoArticles) {
    const { id } = await req.payload.create({
      collection: 'articles',
      req,
      draft: true,
      data: { ...toDraft(article, shelves), createdBy: writerId, _status: 'draft' },
    })
    ids.set(article.slug, id)
  }
  for (const article of demoArticles) {
    if (article.datePublished !== null) await publish({ req, article, ids })
  }
  await markFallenReferences(req, shelves)
  for (const article of demoArticles) {
    if (article.formerSlug !== undefined) await rename({ req, article, ids })
    if (article.withdrawal !== undefined) await withdraw({ req, article, ids })
  }
  return ids
}

function toDraft(article: DemoArticle, shelves: DemoShelves) {
  const authors = article.authors.map((slug) => getByName(shelves.authors, slug))
  const heroImage = article.heroImage?.renditions.at(-1)?.filename
  return {
    slug: article.formerSlug ?? article.slug,
    headline: article.headline,
    dek: article.dek,
    body: toLexical(article.body, {
      referenceId: (demoId) => getByName(shelves.references, demoId),
      pictureId: (filename) => getByName(shelves.pictures, filename),
    }),
    authors,
    workflowState: article.state === 'inReview' ? ('medicalReview' as const) : ('writing' as const),
    tags: article.tags.map((slug) => getByName(shelves.tags, slug)),
    furtherReading: demoReferences
      .filter(({ citationKey }) => article.furtherReading?.includes(citationKey))
      .map(({ id }) => getByName(shelves.references, id)),
    ...(heroImage === undefined ? {} : { heroImage: getByName(shelves.pictures, heroImage) }),
    originallyPublishedYear: article.originallyPublishedYear ?? null,
    conflicts: article.authors.map((slug) => ({
      author: getByName(shelves.authors, slug),
      statement: article.conflicts?.[slug] ?? null,
    })),
    funding: article.funding ?? null,
    corrections: article.corrections ?? [],
    medicalReview: {
      reviewer: article.reviewer === null ? null : getByName(shelves.authors, article.reviewer),
      approvedAt: article.lastReviewed,
    },
    comments: {
      policy: article.commentsClosedReason === undefined ? ('open' as const) : ('closed' as const),
      mode: 'site' as const,
    },
  }
}

type Step = { req: PayloadRequest; article: DemoArticle; ids: Map<string, string> }

async function publish({ req, article, ids }: Step): Promise<void> {
  const { datePublished, lastReviewed } = article
  await req.payload.update({
    collection: 'articles',
    id: getByName(ids, article.slug),
    req,
    data: {
      _status: 'published',
      workflowState: 'ready',
      related: (article.related ?? []).map((slug) => getByName(ids, slug)),
      datePublished,
      dateModified: article.corrections?.at(-1)?.date ?? null,
      ...(lastReviewed === null
        ? {}
        : {
            lastReviewed,
            reviewIntervalMonths: 36,
            nextReviewDue: computeNextReviewDue({ lastReviewed, intervalMonths: 36 }),
          }),
    },
  })
}

/** A source that was retracted stood when it was cited; only later did its standing change. */
async function markFallenReferences(req: PayloadRequest, shelves: DemoShelves): Promise<void> {
  for (const { id, status, statusDate, statusNotice, statusNoticeId } of demoReferences) {
    if (status === 'active') continue
    await req.payload.update({
      collection: 'references',
      id: getByName(shelves.references, id),
      req,
      data: { status, statusDate, statusNotice, statusNoticeId },
    })
  }
}

async function rename({ req, article, ids }: Step): Promise<void> {
  await req.payload.update({
    collection: 'articles',
    id: getByName(ids, article.slug),
    req,
    data: { slug: article.slug, dateModified: article.datePublished, _status: 'published' },
  })
}

async function withdraw({ req, article, ids }: Step): Promise<void> {
  const { withdrawal } = article
  if (withdrawal === undefined) return
  const { date, reason, successor } = withdrawal
  await req.payload.update({
    collection: 'articles',
    id: getByName(ids, article.slug),
    req,
    data: {
      withdrawal: { date, reason, successor: getByName(ids, successor) },
      dateModified: date,
      _status: 'published',
    },
  })
}
