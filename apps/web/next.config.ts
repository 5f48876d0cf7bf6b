import type { NextConfig } from 'next'
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
  images: { unoptimized: true },
  transpilePackages: [
    '@footnote/citations',
    '@footnote/contracts',
    '@footnote/domain',
    '@footnote/serve',
  ],
}

export default nextConfig
