/**
 * What a child process gets of our environment: everything but other people's Node options,
 * and without variables set to nothing, which a copied `.env.example` is full of.
 */
export function inheritedEnv(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const [name, value] of Object.entries(env)) {
    if (value === '' || name === 'NODE_OPTIONS') delete env[name]
  }
  return { ...env, NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
}
