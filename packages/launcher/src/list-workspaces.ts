import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { repositoryRoot } from './repository-root'

const ManifestSchema = z.object({ scripts: z.record(z.string(), z.string()).default({}) })

/** The folders of the workspaces that have this npm script, relative to the repository root. */
export async function listWorkspacesWith(script: string): Promise<string[]> {
  const groups = await Promise.all(
    ['apps', 'packages'].map(async (group) => {
      const names = await readdir(path.join(repositoryRoot, group))
      return names.sort().map((name) => path.join(group, name))
    }),
  )
  const folders = await Promise.all(
    groups.flat().map(async (folder) => {
      const file = path.join(repositoryRoot, folder, 'package.json')
      const manifest = ManifestSchema.parse(JSON.parse(await readFile(file, 'utf8')))
      return script in manifest.scripts ? folder : null
    }),
  )
  return folders.filter((folder) => folder !== null)
}
