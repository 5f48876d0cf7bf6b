import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from './collections/articles/articles'
import { Authors } from './collections/authors/authors'
import { Comments } from './collections/comments/comments'
import { Disclaimers } from './collections/disclaimers/disclaimers'
import { Media } from './collections/media/media'
import { ModerationEvents } from './collections/moderation-events/moderation-events'
import { FILE_TOO_LARGE, uploadLimits } from './collections/media/upload-limits'
import { Pages } from './collections/pages/pages'
import { ReaderTokens } from './collections/reader-tokens/reader-tokens'
import { Readers } from './collections/readers/readers'
import { Redirects } from './collections/redirects/redirects'
import { ReferenceImports } from './collections/reference-imports/reference-imports'
import { References } from './collections/references/references'
import { Reports } from './collections/reports/reports'
import { Tags } from './collections/tags/tags'
import { Users } from './collections/users/users'
import { databaseAdapter } from './database/database-adapter'
import { pageEditor } from './editor/page-editor'
import { env } from './env'
import { ModerationRules } from './globals/moderation-rules/moderation-rules'
import { SiteSettings } from './globals/site-settings/site-settings'
import { jobsConfig } from './jobs/jobs-config'
import { logger, loggingLevels } from './logger'
import { mailAdapter } from './mail/mail-adapter'
import { bootstrapAdmin } from './seed/bootstrap-admin'
import { seedDemoLibrary } from './seed/seed-demo-library'
import { commentEndpoints } from './site-api/comments/comment-endpoints'
import { readerEndpoints } from './site-api/readers/reader-endpoints'
import { siteEndpoints } from './site-api/site-endpoints'

const sourceFolder = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  cors: [],
  cookiePrefix: env.CMS_URL.startsWith('https:') ? '__Host-cms' : 'cms',
  auth: { jwtOrder: ['JWT', 'cookie'] },
  upload: { abortOnLimit: true, responseOnLimit: FILE_TOO_LARGE, limits: uploadLimits },
  telemetry: false,
  graphQL: { disable: true },
  maxDepth: 3,
  defaultDepth: 1,
  db: databaseAdapter(),
  email: mailAdapter,
  jobs: jobsConfig,
  logger,
  loggingLevels,
  editor: pageEditor,
  sharp,
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: sourceFolder },
    dateFormat: 'd MMM yyyy, HH:mm',
    meta: { titleSuffix: ' · Footnote', title: 'Newsroom' },
    components: {
      graphics: { Logo: '/admin/brand/logo#Logo', Icon: '/admin/brand/icon#Icon' },
      beforeLogin: ['/admin/brand/log-in-note#LogInNote'],
      beforeNavLinks: ['/moderation/moderation-nav-link#ModerationNavLink'],
      views: {
        dashboard: { Component: '/admin/dashboard/dashboard#Dashboard' },
        moderation: {
          Component: '/moderation/moderation-view#ModerationView',
          path: '/moderation',
          meta: { title: 'Moderation' },
        },
        importReferences: {
          Component: '/import/import-view#ImportView',
          path: '/import-references',
          meta: { title: 'Import references' },
        },
      },
    },
  },
  // The order of the navigation.
  collections: [
    Articles,
    Authors,
    Tags,
    Media,
    References,
    ReferenceImports,
    Comments,
    Readers,
    Reports,
    ModerationEvents,
    Pages,
    Disclaimers,
    Redirects,
    Users,
    ReaderTokens,
  ],
  globals: [SiteSettings, ModerationRules],
  endpoints: [...siteEndpoints, ...readerEndpoints, ...commentEndpoints],
  onInit: async (payload) => {
    await seedDemoLibrary(payload)
    await bootstrapAdmin(payload)
  },
  typescript: { outputFile: path.join(sourceFolder, 'payload-types.ts') },
})
