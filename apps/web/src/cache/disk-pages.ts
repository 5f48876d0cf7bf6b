import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type PageEntry, PageEntrySchema } from './page-entry'
import { writeFileAtomically } from './write-file-atomically'

/** Pages as files of our own making: one per page, named by the hash of its path. */
export class DiskPages {
  constructor(private readonly folder: string) {}

  async find(pagePath: string): Promise<PageEntry | null> {
    try {
      return PageEntrySchema.parse(deserialize(await readFile(this.fileFor(pagePath))))
    } catch {
      // A file that is absent, damaged or unreadable costs a render and no more: the page is built again.
      return null
    }
  }

  async write(entry: PageEntry): Promise<void> {
    await writeFileAtomically(this.fileFor(entry.path), serialize(entry))
  }

  async remove(pagePath: string): Promise<void> {
    await rm(this.fileFor(pagePath), { force: true })
  }

  private fileFor(pagePath: string): string {
    const name = createHash('sha256').update(pagePath).digest('hex')
    return path.join(this.folder, 'pages', name.slice(0, 2), `${name}.bin`)
  }
}
