import { z } from 'zod'

const LogLineSchema = z.object({
  level: z.string(),
  msg: z.string(),
  err: z
    .object({ message: z.string(), cause: z.object({ message: z.string() }).optional() })
    .optional(),
})

/** A line an app printed, for a terminal: a JSON log line as words, any other as it is. */
export function describeLogLine(line: string): string {
  const parsed = LogLineSchema.safeParse(parseJson(line))
  if (!parsed.success) return line
  const { level, msg, err } = parsed.data
  const reasons = [err?.message, err?.cause?.message].filter((reason) => reason !== undefined)
  const because = reasons.length > 0 ? ` (${reasons.join(': ')})` : ''
  return `${level === 'info' ? '' : `${level}: `}${msg}${because}`
}

function parseJson(line: string): unknown {
  if (!line.startsWith('{')) return null
  try {
    return JSON.parse(line)
  } catch {
    // Not a log line, only one that begins like one.
    return null
  }
}
