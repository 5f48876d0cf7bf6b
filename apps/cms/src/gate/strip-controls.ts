/** Every control character but tab, line feed and carriage return. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g
/** In JSON they are written as escapes only; a backslash before them is found too, which does no harm. */
const ESCAPED_CONTROL = /\\(?:[bf]|u00[01])/i

/**
 * A JSON text with every control character taken out of its texts and names. Nobody sees them,
 * SQLite cuts a text at the first NUL, and a pasted one is not its writer's to find.
 */
export function stripControls(json: string): string {
  if (!ESCAPED_CONTROL.test(json)) return json
  return JSON.stringify(JSON.parse(json, stripValue))
}

function stripValue(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.replace(CONTROLS, '')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.replace(CONTROLS, ''), part]),
  )
}
