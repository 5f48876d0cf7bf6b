/** What a child process needs of the machine: everything we were started with, except other people's Node options. */
export function inheritedEnv(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _nodeOptions, ...rest } = process.env
  return { ...rest, NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
}
