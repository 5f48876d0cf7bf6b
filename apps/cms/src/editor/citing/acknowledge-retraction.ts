/** Adds the reason for citing one source as a line of its own, under the source's key. */
export function addAcknowledgement({
  text,
  citationKey,
  reason,
}: {
  text: string
  citationKey: string
  reason: string
}): string {
  const line = `${citationKey}: ${reason.trim().replace(/\s+/g, ' ')}`
  return [text.trimEnd(), line].filter((part) => part !== '').join('\n')
}

/** Whether the reason for citing this source is written down already. */
export function hasAcknowledgement(text: string, citationKey: string): boolean {
  return text.split('\n').some((line) => line.startsWith(`${citationKey}: `))
}
