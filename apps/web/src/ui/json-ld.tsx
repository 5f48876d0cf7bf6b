const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Data for machines in the page. The only place that writes into a script element. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  // A headline may hold "</script>": escaped, the parser of the page never sees it.
  const text = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (found) => ESCAPES[found] ?? '')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
