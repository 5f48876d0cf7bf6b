/** A mail in both forms; `html` is complete and carries no picture, script or tracking. */
export type Mail = { subject: string; text: string; html: string }

/** Lays out a short letter: paragraphs, one button, and a closing line. */
export function composeMail({
  subject,
  paragraphs,
  button,
  closing,
}: {
  subject: string
  paragraphs: string[]
  button: { label: string; url: string }
  closing: string
}): Mail {
  const text = [...paragraphs, `${button.label}:\n${button.url}`, closing].join('\n\n')
  return { subject, text: `${text}\n`, html: toHtml({ subject, paragraphs, button, closing }) }
}

function toHtml(letter: {
  subject: string
  paragraphs: string[]
  button: { label: string; url: string }
  closing: string
}): string {
  const paragraphs = letter.paragraphs
    .map((paragraph) => `<p style="margin:0 0 16px">${escapeHtml(paragraph)}</p>`)
    .join('')
  const url = escapeHtml(letter.button.url)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>
body { background: #f6f5f2; color: #1f2428; }
.card { background: #ffffff; }
.quiet { color: #5b6670; }
@media (prefers-color-scheme: dark) {
  body { background: #15181b !important; color: #e8eaec !important; }
  .card { background: #1f2428 !important; }
  .quiet { color: #a3adb6 !important; }
}
</style>
</head>
<body style="margin:0;padding:32px 16px;font:16px/1.6 Georgia,'Times New Roman',serif">
<div class="card" style="max-width:520px;margin:0 auto;padding:32px;border-radius:8px">
${paragraphs}
<p style="margin:24px 0"><a href="${url}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5d62;color:#ffffff;text-decoration:none">${escapeHtml(letter.button.label)}</a></p>
<p class="quiet" style="margin:0 0 16px;font-size:14px;word-break:break-all">${url}</p>
<p class="quiet" style="margin:0;font-size:14px">${escapeHtml(letter.closing)}</p>
</div>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
