/** Next calls this once before it serves: the database opens and the jobs start here. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- not a setting: Next puts the runtime in while it builds
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { startPayload } = await import('./start-payload')
  await startPayload()
}
