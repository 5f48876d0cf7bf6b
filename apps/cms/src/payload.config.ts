import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Users } from './collections/users/users'
import { databaseAdapter } from './database/database-adapter'
import { env } from './env'
import { bootstrapAdmin } from './seed/bootstrap-admin'

const sourceFolder = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  cors: [],
  telemetry: false,
  graphQL: { disable: true },
  maxDepth: 3,
  defaultDepth: 1,
  db: databaseAdapter(),
  editor: lexicalEditor(),
  sharp,
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: sourceFolder },
  },
  collections: [Users],
  onInit: bootstrapAdmin,
  typescript: { outputFile: path.join(sourceFolder, 'payload-types.ts') },
})
