import { createHash } from 'node:crypto'
import { formatPolicy, hashInlineScripts } from './script-policy'

function hash(script: string) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

test('every inline script is named by its hash, once', () => {
  const html = '<script>a()</script><p></p><script id="x">b()</script><script>a()</script>'
  expect(hashInlineScripts(html)).toEqual([hash('a()'), hash('b()')])
})

test('scripts from a file and data are not inline scripts', () => {
  const html =
    '<script src="/x.js" async=""></script><script type="application/ld+json">{"a":1}</script>'
  expect(hashInlineScripts(html)).toEqual([])
})

test('a policy allows no inline script but those it names', () => {
  const policy = formatPolicy(["'sha256-abc'"], { isHttps: false })
  expect(policy).toContain("script-src 'self' 'sha256-abc';")
  expect(policy).not.toMatch(/unsafe|\*/)
})
