import path from 'node:path'
import { findFile } from '../cache/find-file'
import { writeFileAtomically } from '../cache/write-file-atomically'

type Fetch = (filename: string) => Promise<Buffer | null>

/**
 * Pictures on our own disk. A name in the library always means the same bytes, so a picture
 * that was fetched once is served from here, also while the CMS is away.
 */
export class PictureShelf {
  private readonly fetching = new Map<string, Promise<Buffer | null>>()

  constructor(
    private readonly folder: string,
    private readonly fetchPicture: Fetch,
  ) {}

  /** Finds a picture by a name that is known to be well formed. */
  async find(filename: string): Promise<Buffer | null> {
    const stored = await findFile(path.join(this.folder, filename))
    if (stored !== null) return stored
    const fetching = this.fetching.get(filename) ?? this.fetchAndStore(filename)
    this.fetching.set(filename, fetching)
    return fetching.finally(() => this.fetching.delete(filename))
  }

  private async fetchAndStore(filename: string): Promise<Buffer | null> {
    const bytes = await this.fetchPicture(filename)
    if (bytes !== null) await writeFileAtomically(path.join(this.folder, filename), bytes)
    return bytes
  }
}
