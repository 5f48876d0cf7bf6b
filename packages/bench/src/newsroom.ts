import { z } from 'zod'
import type { DemoAccount } from './demo-accounts'

const TIMEOUT_MS = 30_000

const FoundArticleSchema = z.object({
  docs: z.array(z.object({ id: z.string(), dek: z.string() })).min(1),
})
const FoundSchema = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })
/** A document as the CMS stores it. */
export type StoredDocument = z.infer<typeof FoundSchema>['docs'][number]
const SavedSchema = z.object({ doc: z.object({ id: z.string() }) })
const CountSchema = z.object({ totalDocs: z.number() })

/** The CMS as one logged-in member of staff sees it. */
export class Newsroom {
  private constructor(
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  /** Logs in. Throws when the CMS refuses the account. */
  static async logIn(origin: string, { email, password }: DemoAccount): Promise<Newsroom> {
    const answer = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, password }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!answer.ok) throw new Error(`the CMS refuses to log ${email} in (${answer.status})`)
    // The session is in the cookie only: no answer's body carries it.
    const [cookie] = answer.headers.getSetCookie().map((line) => line.split(';')[0])
    if (cookie === undefined) throw new Error(`the CMS opens no session for ${email}`)
    return new Newsroom(origin, cookie)
  }

  /** The id and dek of the article with a slug. */
  async getArticle(slug: string): Promise<{ id: string; dek: string }> {
    const query = new URLSearchParams({ 'where[slug][equals]': slug, depth: '0', limit: '1' })
    const found = await this.ask(`/api/articles?${query.toString()}`)
    const [article] = FoundArticleSchema.parse(await found.json()).docs
    if (article === undefined) throw new Error(`the CMS has no article ${slug}`)
    return article
  }

  /** Publishes an article with another dek. */
  async publishDek(id: string, dek: string): Promise<void> {
    await this.ask(`/api/articles/${id}?depth=0`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ dek, _status: 'published' }),
    })
  }

  /** How many comments wait for a decision. */
  async countWaiting(): Promise<number> {
    const query = new URLSearchParams({
      'where[status][equals]': 'pending',
      depth: '0',
      limit: '1',
    })
    const found = await this.ask(`/api/comments?${query.toString()}`)
    return CountSchema.parse(await found.json()).totalDocs
  }

  /** The whole document of a collection in which a field has a value, or null. */
  async findDocument(
    collection: string,
    [field, value]: [field: string, value: string],
  ): Promise<StoredDocument | null> {
    const query = new URLSearchParams({
      [`where[${field}][equals]`]: value,
      depth: '0',
      limit: '1',
    })
    const found = await this.ask(`/api/${collection}?${query.toString()}`)
    return FoundSchema.parse(await found.json()).docs[0] ?? null
  }

  /** Creates a document, or changes the one with an id, and returns its id. */
  async save(collection: string, fields: object, id?: string): Promise<string> {
    const answer = await this.ask(`/api/${collection}${id === undefined ? '' : `/${id}`}?depth=0`, {
      method: id === undefined ? 'POST' : 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    })
    return SavedSchema.parse(await answer.json()).doc.id
  }

  /** Deletes a document for good. */
  async remove(collection: string, id: string): Promise<void> {
    await this.ask(`/api/${collection}/${id}?depth=0`, { method: 'DELETE' })
  }

  /** Opens a page of the admin as a browser would, and returns its HTML. */
  async openPage(path: string): Promise<string> {
    return (await this.ask(path)).text()
  }

  private async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cookie', this.cookie)
    headers.set('origin', this.origin)
    const answer = await fetch(this.origin + path, {
      ...init,
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (answer.ok) return answer
    const text = await answer.text()
    throw new Error(`the CMS answers ${answer.status} to ${path}: ${text.slice(0, 300)}`)
  }
}
