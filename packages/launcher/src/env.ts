/**
 * What a child process gets of our environment: everything but other people's Node options,
 * and without variables set to nothing, which a copied `.env.example` is full of.
 */
export function inheritedEnv(): Record<string, string> {
  const filled = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || value === '' || name === 'NODE_OPTIONS' ? [] : [[name, value] as const],
  )
  return {
    ...Object.fromEntries(filled),
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  }
}
