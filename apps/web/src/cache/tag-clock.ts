import path from 'node:path'
import { z } from 'zod'
import { findFile } from './find-file'
import { writeFileAtomically } from './write-file-atomically'

const TagTimesSchema = z.record(
  z.string(),
  z.object({ staleAt: z.number(), withheldAt: z.number() }),
)

/** Remembers when each tag last expired, across restarts. Times are milliseconds of the Unix clock. */
export class TagClock {
  private readonly file: string
  private readonly times = new Map<string, { staleAt: number; withheldAt: number }>()
  private writing: Promise<void> = Promise.resolve()

  constructor(folder: string) {
    this.file = path.join(folder, 'tags.json')
  }

  /** Throws when there is a record that cannot be read: what was taken back must not come up again. */
  async load(): Promise<void> {
    const bytes = await findFile(this.file)
    if (bytes === null) return
    const stored = TagTimesSchema.parse(JSON.parse(bytes.toString('utf8')))
    for (const [tag, times] of Object.entries(stored)) {
      this.times.set(tag, times)
    }
  }

  /** Takes effect at once; resolves when it is on disk. */
  async expire(tags: string[], { isRemoval, now }: { isRemoval: boolean; now: number }) {
    for (const tag of tags) {
      const withheldAt = isRemoval ? now : (this.times.get(tag)?.withheldAt ?? 0)
      this.times.set(tag, { staleAt: now, withheldAt })
    }
    const write = () =>
      writeFileAtomically(this.file, JSON.stringify(Object.fromEntries(this.times)))
    this.writing = this.writing.then(write, write)
    await this.writing
  }

  isStaleSince(tags: string[], instant: number): boolean {
    return tags.some((tag) => (this.times.get(tag)?.staleAt ?? 0) >= instant)
  }

  isWithheldSince(tags: string[], instant: number): boolean {
    return tags.some((tag) => (this.times.get(tag)?.withheldAt ?? 0) >= instant)
  }
}
