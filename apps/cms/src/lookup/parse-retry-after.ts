const SECONDS_DEFAULT = 10
const SECONDS_MAX = 3_600

/**
 * Reads how long a registry asks us to wait: seconds or a date, at least one second and at most
 * an hour; ten seconds when it does not say.
 *
 * Source: RFC 9110, section 10.2.3.
 */
export function parseRetryAfter(header: string | undefined, now: Date): number {
  const text = header?.trim() ?? ''
  const seconds = /^\d{1,9}$/.test(text)
    ? Number(text)
    : Math.ceil((Date.parse(text) - now.getTime()) / 1_000)
  return Number.isNaN(seconds) ? SECONDS_DEFAULT : Math.min(Math.max(seconds, 1), SECONDS_MAX)
}
