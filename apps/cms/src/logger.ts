import type { Config } from 'payload'

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g

/** What visitors do wrong is not an error of ours: one line with its message, no stack. */
export const loggingLevels: Record<string, 'info'> = {
  APIError: 'info',
  AuthenticationError: 'info',
  Forbidden: 'info',
  Locked: 'info',
  LockedAuth: 'info',
  NotFound: 'info',
  QueryError: 'info',
  UnauthorizedError: 'info',
  UnverifiedEmail: 'info',
  ValidationError: 'info',
  WriteConflictError: 'info',
}

/** One JSON object per line; e-mail addresses and tokens never get that far. */
export const logger: NonNullable<Config['logger']> = {
  options: {
    level: 'info',
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  },
  destination: {
    write: (line: string) => process.stdout.write(redact(line)),
  },
}

/** Replaces e-mail addresses and tokens in a line. */
export function redact(line: string): string {
  return line.replace(EMAIL, '[address]').replace(TOKEN, '[token]')
}

/** An error and its causes without their data, which can hold what somebody typed. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) }
  return {
    type: error.name,
    message: error.message.replace(/\nparams: [\s\S]*$/, ''),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}
