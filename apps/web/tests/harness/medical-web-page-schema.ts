import { z } from 'zod'

/*
 * What schema.org defines and Google asks for, for everything an article's page says to machines.
 * Objects are strict: a property that schema.org does not define for the type is an error.
 *
 * Sources: https://schema.org/CreativeWork and the types below it;
 * https://developers.google.com/search/docs/appearance/structured-data/article, which recommends
 * author (name, url), dates of ISO 8601 with a time zone, headline and image, and requires nothing.
 */

const Text = z.string().min(1)
const Url = z.url({ protocol: /^https?$/ })
/** ISO 8601, as precise as is known: the year of a source, the second of an article. */
const PartialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
const Instant = z.iso.datetime()

const OrganizationSchema = z.strictObject({
  '@type': z.literal('Organization'),
  name: Text,
  url: Url.optional(),
})
const PersonSchema = z.strictObject({
  '@type': z.literal('Person'),
  name: Text,
  url: Url.optional(),
  honorificSuffix: Text.optional(),
  affiliation: OrganizationSchema.optional(),
  description: Text.optional(),
  sameAs: z.array(Url).min(1).optional(),
})
const AuthorSchema = z.discriminatedUnion('@type', [PersonSchema, OrganizationSchema])

/** Source: https://schema.org/identifier, https://schema.org/PropertyValue. */
const IdentifierSchema = z.discriminatedUnion('propertyID', [
  z.strictObject({
    '@type': z.literal('PropertyValue'),
    propertyID: z.literal('DOI'),
    value: z.string().regex(/^10\.\d{4,9}\/\S+$/),
  }),
  z.strictObject({
    '@type': z.literal('PropertyValue'),
    propertyID: z.literal('PMID'),
    value: z.string().regex(/^[1-9]\d{0,7}$/),
  }),
  z.strictObject({
    '@type': z.literal('PropertyValue'),
    propertyID: z.literal('PMCID'),
    value: z.string().regex(/^PMC[1-9]\d*$/),
  }),
])

/** Source: https://schema.org/PublicationIssue and https://schema.org/PublicationVolume, examples. */
const PeriodicalSchema = z.strictObject({
  '@type': z.enum(['Periodical', 'Newspaper']),
  name: Text,
  issn: Text.optional(),
})
const VolumeSchema = z.strictObject({
  '@type': z.literal('PublicationVolume'),
  volumeNumber: Text,
  isPartOf: PeriodicalSchema.optional(),
})
const IssueSchema = z.strictObject({
  '@type': z.literal('PublicationIssue'),
  issueNumber: Text,
  isPartOf: z.union([VolumeSchema, PeriodicalSchema]).optional(),
})
const HolderSchema = z.strictObject({
  '@type': z.enum(['Book', 'WebSite', 'CreativeWorkSeries']),
  name: Text,
  isbn: Text.optional(),
})

const creativeWork = {
  /** The entry of the list on the page. */
  '@id': z.string().regex(/^#ref-[a-z0-9-]+$/),
  name: Text.optional(),
  author: z.array(AuthorSchema).min(1).optional(),
  editor: z.array(AuthorSchema).min(1).optional(),
  datePublished: PartialDate.optional(),
  publisher: OrganizationSchema.optional(),
  isPartOf: z.union([IssueSchema, VolumeSchema, PeriodicalSchema, HolderSchema]).optional(),
  inLanguage: Text.optional(),
  identifier: z.array(IdentifierSchema).min(1).optional(),
  sameAs: z.array(Url).min(1).optional(),
  creativeWorkStatus: z
    .enum(['Corrected', 'Expression of concern', 'Retracted', 'Withdrawn'])
    .optional(),
  correction: Url.optional(),
}

/** A source that an article cites. Source: https://schema.org/citation. */
export const SourceSchema = z.discriminatedUnion('@type', [
  z.strictObject({
    ...creativeWork,
    '@type': z.enum([
      'CreativeWork',
      'Dataset',
      'Legislation',
      'SoftwareApplication',
      'Thesis',
      'WebPage',
    ]),
  }),
  z.strictObject({
    ...creativeWork,
    '@type': z.enum([
      'Article',
      'Chapter',
      'NewsArticle',
      'Report',
      'ScholarlyArticle',
      'SocialMediaPosting',
    ]),
    pagination: Text.optional(),
  }),
  z.strictObject({
    ...creativeWork,
    '@type': z.literal('Book'),
    isbn: Text.optional(),
    bookEdition: Text.optional(),
  }),
])

/** Everything the page of an article says to machines. Source: https://schema.org/MedicalWebPage. */
export const MedicalWebPageSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('MedicalWebPage'),
  '@id': Url,
  url: Url,
  name: Text,
  description: Text,
  lastReviewed: Instant.optional(),
  reviewedBy: PersonSchema.optional(),
  mainEntity: z.strictObject({
    '@type': z.literal('Article'),
    headline: Text,
    description: Text,
    mainEntityOfPage: Url,
    author: z.array(AuthorSchema).min(1),
    publisher: OrganizationSchema,
    datePublished: Instant,
    dateModified: Instant,
    image: Url.optional(),
    keywords: z.array(Text).optional(),
    funding: z.strictObject({ '@type': z.literal('Grant'), name: Text }).optional(),
    citation: z.array(SourceSchema),
    commentCount: z.int().min(0),
  }),
})
