import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const RETRY_AFTER_SECONDS = 30

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2a26; --paper: #fbfaf6; --quiet: #5b6862; --accent: #0b6b57 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ece8; --paper: #141a18; --quiet: #a3b0aa; --accent: #6fd0b6 } }
body { margin: 0; min-block-size: 100vh; display: grid; place-content: center; padding: 2rem; box-sizing: border-box;
  background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, serif }
main { max-inline-size: 34rem }
h1 { font-size: 2rem; line-height: 1.2; margin-block: 0 1rem; text-wrap: balance }
p { margin-block: 0 1rem }
textarea { inline-size: 100%; min-block-size: 12rem; box-sizing: border-box; font: inherit }
button { font: inherit }
small { color: var(--quiet); font-size: 0.9375rem }
a { color: var(--accent) }
`

const PAGES = {
  500: {
    title: 'This page could not be shown',
    text: 'Something went wrong on our side. It has been noted; trying again often helps.',
  },
  503: {
    title: 'This page is not ready yet',
    text: 'We cannot reach our editorial system at the moment, and this page was not prepared before. Please try again in half a minute. Pages that were read before are still here.',
  },
} as const

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** The policy of a page that needs nothing but itself. */
export function formatBarePolicy({ formAction }: { formAction: string }): string {
  return `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`
}

/** Answers in plain words and without details, by a page that needs nothing but itself. */
export function answerFailure(
  request: IncomingMessage,
  response: ServerResponse,
  status: keyof typeof PAGES,
): void {
  const body = formatPage(status)
  if (status === 503) response.setHeader('retry-after', RETRY_AFTER_SECONDS)
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-security-policy': formatBarePolicy({ formAction: "'none'" }),
    'cache-control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function formatPage(status: keyof typeof PAGES): string {
  const { title, text } = PAGES[status]
  return formatBarePage(
    title,
    `<p>${text}</p>
<p><a href="/">Go to the home page</a></p>
<p><small>Status ${status}</small></p>`,
  )
}

/** A page that needs nothing but itself; `title` and `content` are HTML. */
export function formatBarePage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`
}
