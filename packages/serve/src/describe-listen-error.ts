/** Says in one sentence why a server could not listen, and what to do about it. */
export function describeListenError(
  error: unknown,
  { host, port }: { host: string; port: number },
): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that program, or set PORT to a free port.`
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by this user: set PORT to a number above 1023.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This machine has no address ${host}: set HOST to 127.0.0.1 or 0.0.0.0.`
  }
  const reason = error instanceof Error ? error.message : String(error)
  return `The server cannot listen on ${host}:${port}: ${reason}.`
}
