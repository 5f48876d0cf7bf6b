/** What the demo library stored under a name of its own: a slug, a key or a demo id. */
export function getByName<Value>(stored: Map<string, Value>, name: string): Value {
  const value = stored.get(name)
  if (value === undefined) throw new Error(`The demo library names ${name}, which it does not hold`)
  return value
}
