import { setTimeout as wait } from 'node:timers/promises'
import { getDemoAccount } from '../demo-accounts'
import { percentile } from '../load/percentile'
import { Newsroom } from '../newsroom'
import { type Row, row } from '../row'
import type { Target } from '../target'

const VISIBLE_MS_MAX = 1_000
const GIVE_UP_MS = 30_000
const POLL_MS = 10
const PAUSE_MS = 200

type Save = { answeredMs: number; visibleMs: number }

/**
 * Saves a published article again and again and asks the public page, as a stranger, until
 * it shows the new dek. Times run from the moment the save is sent. The old dek is put back.
 */
export async function measureSaves({
  target,
  dataDir,
  saves,
}: {
  target: Target
  dataDir: string
  saves: number
}): Promise<Row[]> {
  const newsroom = await Newsroom.logIn(target.cms, await getDemoAccount(dataDir, 'editor'))
  const { id, dek } = await newsroom.getArticle(target.slug)
  const results: Save[] = []
  try {
    for (let index = 0; index < saves; index += 1) {
      const marker = `Measured ${process.pid}-${index}.`
      results.push(await followSave({ newsroom, id, marker, url: target.articleUrl }))
      await wait(PAUSE_MS)
    }
  } finally {
    await newsroom.publishDek(id, dek)
  }
  const shareOf = (share: number, pick: (save: Save) => number) =>
    percentile(results.map(pick), share)
  return [
    row('save: answered, p50', { value: shareOf(0.5, (save) => save.answeredMs), unit: 'ms' }),
    row('save: visible, p50', {
      value: shareOf(0.5, (save) => save.visibleMs),
      unit: 'ms',
      note: `from sending, of ${results.length}`,
    }),
    row('save: visible, p95', {
      value: shareOf(0.95, (save) => save.visibleMs),
      unit: 'ms',
      limit: { max: VISIBLE_MS_MAX, source: 'issue 2' },
    }),
  ]
}

async function followSave(input: {
  newsroom: Newsroom
  id: string
  marker: string
  url: string
}): Promise<Save> {
  const startedAt = performance.now()
  const [answeredMs, visibleMs] = await Promise.all([
    input.newsroom.publishDek(input.id, input.marker).then(() => performance.now() - startedAt),
    waitUntilVisible(input).then(() => performance.now() - startedAt),
  ])
  return { answeredMs, visibleMs }
}

async function waitUntilVisible({ url, marker }: { url: string; marker: string }): Promise<void> {
  const deadline = performance.now() + GIVE_UP_MS
  while (performance.now() < deadline) {
    const page = await fetch(url, { signal: AbortSignal.timeout(GIVE_UP_MS) })
    if ((await page.text()).includes(marker)) return
    await wait(POLL_MS)
  }
  throw new Error(`${url} did not show the saved text within ${GIVE_UP_MS / 1_000} s`)
}
