import { CacheTagSchema } from '@footnote/contracts/cache-tag'
import { type ArticlePlace, type Change, type Staleness, affectedTags } from './affected-tags'

const DRAFT: ArticlePlace = {
  slug: 'calcium',
  isPublic: false,
  authorSlugs: ['ada'],
  tagSlugs: ['bones'],
}
const LIVE: ArticlePlace = { ...DRAFT, isPublic: true }
const NOTHING: Staleness = { tags: [], paths: [], isRemoval: false }
const LIVE_LIST_TAGS = ['author:ada', 'tag:bones', 'articles']
const LIVE_PATHS = ['/articles/calcium', '/authors/ada', '/tags/bones', '/']

function articleChange(change: Partial<Extract<Change, { kind: 'article' }>>): Change {
  return {
    kind: 'article',
    before: null,
    after: null,
    relatedFrom: [],
    isWithdrawal: false,
    ...change,
  }
}

const TABLE: [what: string, change: Change, expected: Staleness][] = [
  ['a new draft changes nothing', articleChange({ after: DRAFT }), NOTHING],
  ['an edited draft changes nothing', articleChange({ before: DRAFT, after: DRAFT }), NOTHING],
  ['a deleted draft changes nothing', articleChange({ before: DRAFT }), NOTHING],
  [
    'a first publication expires the 404 at its address, its discussion and every list',
    articleChange({ before: DRAFT, after: LIVE }),
    {
      tags: ['article:calcium', ...LIVE_LIST_TAGS, 'comments:calcium'],
      paths: LIVE_PATHS,
      isRemoval: false,
    },
  ],
  [
    'an edit expires the page, the lists and the articles that relate to it, not the discussion',
    articleChange({ before: LIVE, after: LIVE, relatedFrom: ['vitamin-d', 'calcium'] }),
    {
      tags: ['article:calcium', ...LIVE_LIST_TAGS, 'article:vitamin-d'],
      paths: [...LIVE_PATHS, '/articles/vitamin-d'],
      isRemoval: false,
    },
  ],
  [
    'a renamed slug expires both addresses',
    articleChange({ before: LIVE, after: { ...LIVE, slug: 'calcium-and-bones' } }),
    {
      tags: [
        'article:calcium',
        'article:calcium-and-bones',
        ...LIVE_LIST_TAGS,
        'comments:calcium',
        'comments:calcium-and-bones',
      ],
      paths: ['/articles/calcium', '/articles/calcium-and-bones', ...LIVE_PATHS.slice(1)],
      isRemoval: false,
    },
  ],
  [
    'a changed byline and changed tags expire the old and the new archives',
    articleChange({
      before: LIVE,
      after: { ...LIVE, authorSlugs: ['grace'], tagSlugs: ['bones', 'diet'] },
    }),
    {
      tags: ['article:calcium', 'author:ada', 'author:grace', 'tag:bones', 'tag:diet', 'articles'],
      paths: [
        '/articles/calcium',
        '/authors/ada',
        '/authors/grace',
        '/tags/bones',
        '/tags/diet',
        '/',
      ],
      isRemoval: false,
    },
  ],
  [
    'unpublishing is a removal',
    articleChange({ before: LIVE, after: { ...DRAFT, slug: 'calcium-draft' } }),
    {
      tags: ['article:calcium', ...LIVE_LIST_TAGS, 'comments:calcium'],
      paths: LIVE_PATHS,
      isRemoval: true,
    },
  ],
  [
    'deleting a public article is a removal',
    articleChange({ before: LIVE, relatedFrom: ['vitamin-d'] }),
    {
      tags: ['article:calcium', ...LIVE_LIST_TAGS, 'article:vitamin-d', 'comments:calcium'],
      paths: [...LIVE_PATHS, '/articles/vitamin-d'],
      isRemoval: true,
    },
  ],
  [
    'withdrawing is a removal',
    articleChange({ before: LIVE, after: DRAFT, isWithdrawal: true }),
    {
      tags: ['article:calcium', ...LIVE_LIST_TAGS, 'comments:calcium'],
      paths: LIVE_PATHS,
      isRemoval: true,
    },
  ],
  [
    'withdrawing is a removal also when the record stays published',
    articleChange({ before: LIVE, after: LIVE, isWithdrawal: true }),
    { tags: ['article:calcium', ...LIVE_LIST_TAGS], paths: LIVE_PATHS, isRemoval: true },
  ],
  [
    'an edited notice of withdrawal expires the notice alone',
    articleChange({ before: DRAFT, after: DRAFT, isWithdrawal: true, relatedFrom: ['vitamin-d'] }),
    { tags: ['article:calcium'], paths: ['/articles/calcium'], isRemoval: false },
  ],
  [
    'an edited author expires the archive, the bylines and the lists that show them',
    {
      kind: 'author',
      slugBefore: 'ada',
      slugAfter: 'ada',
      articleSlugs: ['calcium'],
      archives: { authorSlugs: ['ada', 'grace'], tagSlugs: ['bones'] },
    },
    {
      tags: ['author:ada', 'article:calcium', 'author:grace', 'tag:bones', 'articles'],
      paths: ['/authors/ada', '/articles/calcium', '/authors/grace', '/tags/bones', '/'],
      isRemoval: false,
    },
  ],
  [
    'a renamed author expires both archives',
    { kind: 'author', slugBefore: 'ada', slugAfter: 'ada-lovelace', articleSlugs: [] },
    {
      tags: ['author:ada', 'author:ada-lovelace'],
      paths: ['/authors/ada', '/authors/ada-lovelace'],
      isRemoval: false,
    },
  ],
  [
    'a new author expires the 404 at the archive',
    { kind: 'author', slugBefore: null, slugAfter: 'ada', articleSlugs: [] },
    { tags: ['author:ada'], paths: ['/authors/ada'], isRemoval: false },
  ],
  [
    'a deleted author is a removal',
    { kind: 'author', slugBefore: 'ada', slugAfter: null, articleSlugs: ['calcium'] },
    {
      tags: ['author:ada', 'article:calcium', 'articles'],
      paths: ['/authors/ada', '/articles/calcium', '/'],
      isRemoval: true,
    },
  ],
  [
    'an edited tag expires its archive and the articles that carry it',
    { kind: 'tag', slugBefore: 'bones', slugAfter: 'bone-health', articleSlugs: ['calcium'] },
    {
      tags: ['tag:bones', 'tag:bone-health', 'article:calcium'],
      paths: ['/tags/bones', '/tags/bone-health', '/articles/calcium'],
      isRemoval: false,
    },
  ],
  [
    'a deleted tag is a removal',
    { kind: 'tag', slugBefore: 'bones', slugAfter: null, articleSlugs: [] },
    { tags: ['tag:bones'], paths: ['/tags/bones'], isRemoval: true },
  ],
  [
    'an edited reference expires the articles that cite it',
    { kind: 'reference', articleSlugs: ['calcium', 'vitamin-d', 'calcium'] },
    {
      tags: ['article:calcium', 'article:vitamin-d'],
      paths: ['/articles/calcium', '/articles/vitamin-d'],
      isRemoval: false,
    },
  ],
  ['a reference nobody cites changes nothing', { kind: 'reference', articleSlugs: [] }, NOTHING],
  [
    'an edited disclaimer expires the articles under it',
    { kind: 'disclaimer', articleSlugs: ['calcium'] },
    { tags: ['article:calcium'], paths: ['/articles/calcium'], isRemoval: false },
  ],
  [
    'an edited picture expires the articles, the archives and the lists that show it',
    {
      kind: 'media',
      articleSlugs: ['calcium'],
      authorSlugs: ['ada'],
      archives: { authorSlugs: ['grace'], tagSlugs: ['bones'] },
    },
    {
      tags: ['article:calcium', 'author:ada', 'author:grace', 'tag:bones', 'articles'],
      paths: ['/articles/calcium', '/authors/ada', '/authors/grace', '/tags/bones', '/'],
      isRemoval: false,
    },
  ],
  [
    'a picture nobody uses changes nothing',
    { kind: 'media', articleSlugs: [], authorSlugs: [] },
    NOTHING,
  ],
  [
    'a setting is on every page, and the home page is warmed',
    { kind: 'settings' },
    { tags: ['settings'], paths: ['/'], isRemoval: false },
  ],
  [
    'an approved comment expires the discussion',
    { kind: 'comment', articleSlug: 'calcium', isRemoval: false },
    { tags: ['comments:calcium'], paths: ['/articles/calcium'], isRemoval: false },
  ],
  [
    'a removed comment is a removal',
    { kind: 'comment', articleSlug: 'calcium', isRemoval: true },
    { tags: ['comments:calcium'], paths: ['/articles/calcium'], isRemoval: true },
  ],
]

test.each(TABLE)('%s', (_what, change, expected) => {
  expect(affectedTags(change)).toEqual(expected)
})

test('every tag is one the site accepts', () => {
  const tags = TABLE.flatMap(([, change]) => affectedTags(change).tags)
  expect(tags.filter((tag) => !CacheTagSchema.safeParse(tag).success)).toEqual([])
})
