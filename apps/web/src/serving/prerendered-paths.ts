import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const ManifestSchema = z.object({
  routes: z.record(z.string(), z.unknown()),
  dynamicRoutes: z.record(z.string(), z.object({ routeRegex: z.string() })),
})

/** Reads from the build which paths are pages kept for everybody; the others are rendered per request. */
export async function readPrerenderedPaths(
  buildFolder: string,
): Promise<(path: string) => boolean> {
  const file = path.join(buildFolder, 'prerender-manifest.json')
  const { routes, dynamicRoutes } = ManifestSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const patterns = Object.values(dynamicRoutes).map(({ routeRegex }) => new RegExp(routeRegex))
  return (address) => address in routes || patterns.some((pattern) => pattern.test(address))
}
