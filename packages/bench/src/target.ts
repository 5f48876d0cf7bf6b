import { articlePath } from '@footnote/contracts/page-path'
import { findListener } from './process/find-listener'
import type { Options } from './options'

/** The running product: its addresses, the article that is read, and its processes where they can be seen. */
export type Target = {
  site: string
  cms: string
  slug: string
  articleUrl: string
  sitePid: number | null
  cmsPid: number | null
}

/** Finds what to measure. Throws when the site does not answer or shows no article. */
export async function findTarget({ site, cms, article }: Options): Promise<Target> {
  const slug = article ?? (await findFirstArticle(site))
  const [sitePid, cmsPid] = await Promise.all([site, cms].map(findProcess))
  return {
    site,
    cms,
    slug,
    articleUrl: site + articlePath(slug),
    sitePid: sitePid ?? null,
    cmsPid: cmsPid ?? null,
  }
}

async function findFirstArticle(site: string): Promise<string> {
  const home = await fetch(site, { signal: AbortSignal.timeout(30_000) }).catch(
    (error: unknown) => {
      throw new Error(`The site does not answer at ${site}: start the product first.`, {
        cause: error,
      })
    },
  )
  const slug = /href="\/articles\/([a-z0-9-]+)"/.exec(await home.text())?.[1]
  if (slug !== undefined) return slug
  throw new Error(`The home page of ${site} links no article: name one with --article.`)
}

async function findProcess(origin: string): Promise<number | null> {
  const { hostname, port } = new URL(origin)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return isHere ? findListener(Number(port === '' ? 80 : port)) : null
}
