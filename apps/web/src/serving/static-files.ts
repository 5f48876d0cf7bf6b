import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { findFile } from '../cache/find-file'
import { chooseEncoding, EncodedBody } from './compress'

const ADDRESS = /^\/_next\/static\/((?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*\.(css|js|json|woff2))$/
const TYPES = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['js', 'application/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['woff2', 'font/woff2'],
])

/** The scripts, styles and fonts of the build, from memory and compressed once. Their names change with their bytes. */
export class StaticFiles {
  private readonly files = new Map<string, EncodedBody>()

  constructor(
    private readonly folder: string,
    private readonly securityHeaders: [string, string][],
  ) {}

  /** False when the address is none of these files; Next then says so. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const [, name, extension = ''] = ADDRESS.exec(request.url ?? '') ?? []
    if (name === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const file = await this.find(name)
    if (file === null) return false
    const isText = extension !== 'woff2'
    const encoding = isText ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
    const bytes = await file.in(encoding)
    response.writeHead(200, [
      ...this.securityHeaders.flat(),
      ...['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
      ...['Content-Type', TYPES.get(extension) ?? 'application/octet-stream'],
      ...['Content-Length', String(bytes.byteLength)],
      ...['Cache-Control', 'public, max-age=31536000, immutable'],
      ...(isText ? ['Vary', 'Accept-Encoding'] : []),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ])
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return true
  }

  private async find(name: string): Promise<EncodedBody | null> {
    const known = this.files.get(name)
    if (known !== undefined) return known
    const bytes = await findFile(path.join(this.folder, name))
    if (bytes === null) return null
    const file = new EncodedBody(bytes)
    this.files.set(name, file)
    return file
  }
}
