import { EXCHANGE_FILES } from '@footnote/citations/exchange/exchange-format'
import { formatReference } from '@footnote/citations/format-reference'
import type { Article } from '@footnote/contracts/article'
import {
  citationFilePath,
  DOWNLOAD_EXTENSIONS,
  type DownloadExtension,
  referencesFilePath,
} from '@footnote/contracts/page-path'
import { Button } from '../../ui/button'
import { EndSection } from '../../ui/end-section'
import styles from './cite-this-article.module.css'
import { describeAsSource } from './describe-as-source'
import { DOWNLOAD_FORMATS } from './download-formats'
import { ReferenceText } from './reference-text'

const SCRIPT_URL = new URL('./copy-citation.js', import.meta.url)
const TEXT_ID = 'citation-of-this-article'

/** How to cite the article, in the style of the site, and files for programs that keep references. */
export function CiteThisArticle({
  article,
  referenceCount,
  siteName,
  siteUrl,
}: {
  article: Article
  referenceCount: number
  siteName: string
  siteUrl: string
}) {
  const { draft } = describeAsSource({ article, siteName, siteUrl })
  const segments = formatReference(
    {
      ...draft,
      id: article.id,
      citationKey: article.slug,
      csl: { ...draft.csl, id: article.id },
      evidenceLevel: null,
    },
    article.citationStyle,
  )
  return (
    <EndSection id="cite" title="Cite this article">
      <p id={TEXT_ID} className={styles.text}>
        <ReferenceText segments={segments} />
      </p>
      <p className={styles.copy}>
        {/* The script shows it, maybe before React looks at the page. */}
        <Button type="button" look="quiet" data-copies={TEXT_ID} hidden suppressHydrationWarning>
          Copy
        </Button>
        <span role="status" />
      </p>
      <dl className={styles.files}>
        <Files title="This article" slug={article.slug} pathOf={citationFilePath} />
        {referenceCount > 0 && (
          <Files
            title={referenceCount === 1 ? 'Its reference' : `Its ${referenceCount} references`}
            slug={article.slug}
            pathOf={referencesFilePath}
          />
        )}
      </dl>
      <script async src={SCRIPT_URL.pathname} />
    </EndSection>
  )
}

function Files({
  title,
  slug,
  pathOf,
}: {
  title: string
  slug: string
  pathOf: (slug: string, extension: DownloadExtension) => string
}) {
  return (
    <div className={styles.row}>
      <dt>{title}</dt>
      <dd>
        <ul className={styles.formats}>
          {DOWNLOAD_EXTENSIONS.map((extension) => (
            <li key={extension}>
              <a
                href={pathOf(slug, extension)}
                download
                aria-label={`${title} as ${nameFormat(extension)}`}
              >
                {nameFormat(extension)}
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function nameFormat(extension: DownloadExtension): string {
  return EXCHANGE_FILES[DOWNLOAD_FORMATS[extension]].name
}
