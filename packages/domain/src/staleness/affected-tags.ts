import {
  ARTICLES_TAG,
  SETTINGS_TAG,
  articleTag,
  authorTag,
  commentsTag,
  tagTag,
} from '@footnote/contracts/cache-tag'
import { HOME_PATH, articlePath, authorPath, tagPath } from '@footnote/contracts/page-path'

/** Where an article shows: its own address and the archives that list it. */
export type ArticlePlace = {
  slug: string
  isPublic: boolean
  authorSlugs: string[]
  tagSlugs: string[]
}

/** The archives that list some articles, and show their bylines and pictures. */
export type Archives = { authorSlugs: string[]; tagSlugs: string[] }

/**
 * What was saved. Every `articleSlugs` names the public articles whose page shows
 * the changed thing, whether in the byline, an author card, the body or a related
 * list; `relatedFrom` those that list the changed article as related; `archives` those
 * that list the articles of `articleSlugs`.
 */
export type Change =
  | {
      kind: 'article'
      before: ArticlePlace | null
      after: ArticlePlace | null
      relatedFrom: string[]
      isWithdrawal: boolean
    }
  | {
      kind: 'author' | 'tag'
      slugBefore: string | null
      slugAfter: string | null
      articleSlugs: string[]
      archives?: Archives
    }
  | { kind: 'reference' | 'disclaimer'; articleSlugs: string[] }
  | { kind: 'media'; articleSlugs: string[]; authorSlugs: string[]; archives?: Archives }
  | { kind: 'settings' }
  | { kind: 'comment'; articleSlug: string; isRemoval: boolean }

/** Cache tags to expire and paths to warm afterwards, each without duplicates. */
export type Staleness = { tags: string[]; paths: string[]; isRemoval: boolean }

type Page = { tag: string; path: string }

const HOME: Page = { tag: ARTICLES_TAG, path: HOME_PATH }

/**
 * Names what a change made stale.
 *
 * `tags` is empty when no public page changed: nothing is to be sent then. `isRemoval`
 * means that something public is no longer, so the old page may not be served once more.
 * The lists may be longer than one revalidation message may carry.
 */
export function affectedTags(change: Change): Staleness {
  switch (change.kind) {
    case 'article':
      return affectedByArticle(change)
    case 'author':
      return affectedByArchive(change, { archivePage: authorPage, lists: listPages(change) })
    case 'tag':
      // Lists do not show tags.
      return affectedByArchive(change, { archivePage: tagPage, lists: [] })
    case 'reference':
    case 'disclaimer':
      return collect(change.articleSlugs.map(articlePage))
    case 'media':
      return affectedByMedia(change)
    case 'settings':
      return { tags: [SETTINGS_TAG], paths: [HOME_PATH], isRemoval: false }
    case 'comment':
      return {
        tags: [commentsTag(change.articleSlug)],
        paths: [articlePath(change.articleSlug)],
        isRemoval: change.isRemoval,
      }
  }
}

function affectedByArticle(change: Extract<Change, { kind: 'article' }>): Staleness {
  const { before, after, isWithdrawal } = change
  const wasPublic = before?.isPublic ?? false
  const isPublic = after?.isPublic ?? false
  const listed = [before, after].filter((place) => place !== null).filter((place) => place.isPublic)
  // A withdrawn article is in no list, but a notice stands at its address and may be edited.
  const addressed = isWithdrawal && after !== null ? [...listed, after] : listed
  const lists = [
    ...listed.flatMap((place) => place.authorSlugs.map(authorPage)),
    ...listed.flatMap((place) => place.tagSlugs.map(tagPage)),
    ...listed.map(() => HOME),
    ...(listed.length > 0 ? change.relatedFrom.map(articlePage) : []),
  ]
  // The discussion answers 404 until its article is public, and it moves with the address.
  const isDiscussionMoved = wasPublic !== isPublic || before?.slug !== after?.slug
  return collect([...addressed.map((place) => articlePage(place.slug)), ...lists], {
    extraTags: isDiscussionMoved ? addressed.map((place) => commentsTag(place.slug)) : [],
    isRemoval: wasPublic && (!isPublic || isWithdrawal),
  })
}

function affectedByArchive(
  change: { slugBefore: string | null; slugAfter: string | null; articleSlugs: string[] },
  { archivePage, lists }: { archivePage: (slug: string) => Page; lists: Page[] },
): Staleness {
  const slugs = [change.slugBefore, change.slugAfter].filter((slug) => slug !== null)
  return collect([...slugs.map(archivePage), ...change.articleSlugs.map(articlePage), ...lists], {
    isRemoval: change.slugBefore !== null && change.slugAfter === null,
  })
}

function affectedByMedia(change: Extract<Change, { kind: 'media' }>): Staleness {
  return collect([
    ...change.articleSlugs.map(articlePage),
    ...change.authorSlugs.map(authorPage),
    ...listPages(change),
  ])
}

function listPages({
  articleSlugs,
  archives = { authorSlugs: [], tagSlugs: [] },
}: {
  articleSlugs: string[]
  archives?: Archives
}): Page[] {
  if (articleSlugs.length === 0) return []
  return [...archives.authorSlugs.map(authorPage), ...archives.tagSlugs.map(tagPage), HOME]
}

function collect(
  pages: Page[],
  { extraTags = [], isRemoval = false }: { extraTags?: string[]; isRemoval?: boolean } = {},
): Staleness {
  return {
    tags: [...new Set([...pages.map((page) => page.tag), ...extraTags])],
    paths: [...new Set(pages.map((page) => page.path))],
    isRemoval,
  }
}

function articlePage(slug: string): Page {
  return { tag: articleTag(slug), path: articlePath(slug) }
}

function authorPage(slug: string): Page {
  return { tag: authorTag(slug), path: authorPath(slug) }
}

function tagPage(slug: string): Page {
  return { tag: tagTag(slug), path: tagPath(slug) }
}
