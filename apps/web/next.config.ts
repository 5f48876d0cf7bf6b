import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const appFolder = path.dirname(fileURLToPath(import.meta.url))
const repositoryRoot = path.resolve(appFolder, '../..')

const nextConfig: NextConfig = {
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  // Types are checked by `npm run typecheck`, once for sources and tests; a build need not repeat it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  transpilePackages: [
    '@footnote/citations',
    '@footnote/contracts',
    '@footnote/domain',
    '@footnote/serve',
  ],
}

/** Development renders every page anew and needs no bundle built first. */
export default function configure(phase: string): NextConfig {
  if (phase === PHASE_DEVELOPMENT_SERVER) return nextConfig
  return { ...nextConfig, cacheHandler: path.join(appFolder, 'dist/cache/cache-handler.mjs') }
}
