import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type PageEntry, PageEntrySchema } from './page-entry'
import { writeFileAtomically } from './write-file-atomically'

/** Pages as files of our own making: one per page, named by the hash of its key. */
export class DiskPages {
  constructor(private readonly folder: string) {}

  async find(key: string): Promise<PageEntry | null> {
    try {
      return PageEntrySchema.parse(deserialize(await readFile(this.fileFor(key))))
    } catch {
      // A file that is absent, damaged or unreadable costs a render and no more: the page is built again.
      return null
    }
  }

  async write(entry: PageEntry): Promise<void> {
    await writeFileAtomically(this.fileFor(entry.key), serialize(entry))
  }

  async remove(key: string): Promise<void> {
    await rm(this.fileFor(key), { force: true })
  }

  private fileFor(key: string): string {
    const name = createHash('sha256').update(key).digest('hex')
    return path.join(this.folder, 'pages', name.slice(0, 2), `${name}.bin`)
  }
}
