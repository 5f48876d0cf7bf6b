import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const nextConfig: NextConfig = {
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  poweredByHeader: false,
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  reactStrictMode: true,
  // Types are checked by `npm run typecheck`, once for sources and tests; a build need not repeat it.
  typescript: { ignoreBuildErrors: true },
  // Payload chooses log levels by the names of error classes, which minifying takes away.
  experimental: { serverMinification: false },
  // One copy in the process: with two, an error of one is not an `instanceof` the other's class,
  // and the admin could not show which field is wrong.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite'],
  transpilePackages: [
    '@footnote/citations',
    '@footnote/contracts',
    '@footnote/domain',
    '@footnote/fixtures',
    '@footnote/serve',
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
