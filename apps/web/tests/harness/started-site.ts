import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FakeCms } from './fake-cms'
import { startSite } from './start-site'

/** A site with an empty data folder of its own, and the CMS it reads. */
export async function startSiteWithCms() {
  const cms = new FakeCms()
  await cms.start()
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'footnote-site-'))
  let site = await startSite({ cmsUrl: cms.url, dataFolder })
  return {
    cms,
    url: () => site.url,
    restart: async () => {
      await site.stop()
      site = await startSite({ cmsUrl: cms.url, dataFolder })
    },
    output: () => site.output(),
    pid: () => site.pid,
    stop: async () => {
      await site.stop()
      await cms.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
export type StartedSite = Awaited<ReturnType<typeof startSiteWithCms>>
