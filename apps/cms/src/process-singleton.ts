/**
 * State that exists once in the process. Next bundles a module once per layer (instrumentation,
 * routes, pages), so what a module keeps at its top exists several times.
 */
export function processSingleton<Value>(name: string, create: () => Value): Value {
  const key = Symbol.for(`footnote.cms.${name}`)
  const store: Record<symbol, unknown> = globalThis
  store[key] ??= create()
  // eslint-disable-next-line no-restricted-syntax -- only this line's twin above writes under the key
  return store[key] as Value
}
