/** An address of a registry: a path below its base, with or without a slash at the base's end. */
export function registryUrl(baseUrl: string, path: string): URL {
  return new URL(path, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
}
