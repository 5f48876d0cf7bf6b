/** An id like those the editor gives its blocks: 24 hex digits. */
export function createCitationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
