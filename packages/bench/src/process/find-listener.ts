import { readFile, readdir, readlink } from 'node:fs/promises'

const LISTENING = '0A'

/**
 * Finds the process that listens on a port of this machine, from Linux's /proc. Null when
 * nobody does, when it belongs to somebody else, or where there is no /proc.
 */
export async function findListener(port: number): Promise<number | null> {
  const inodes = await listListeningInodes(port)
  if (inodes.size === 0) return null
  for (const entry of await readdir('/proc')) {
    if (/^\d+$/.test(entry) && (await holdsSocket(entry, inodes))) return Number(entry)
  }
  return null
}

/** The inodes of the sockets that listen on a port, from a table like /proc/net/tcp. */
export function parseListeningInodes(table: string, port: number): string[] {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => {
      const [, hexPort] = local?.split(':') ?? []
      return state === LISTENING && hexPort !== undefined && parseInt(hexPort, 16) === port
    })
    .flatMap((columns) => columns[9] ?? [])
}

async function listListeningInodes(port: number): Promise<Set<string>> {
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map(readIfThere))
  return new Set(tables.flatMap((table) => parseListeningInodes(table, port)))
}

async function holdsSocket(pid: string, inodes: Set<string>): Promise<boolean> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => [])
  const links = await Promise.all(
    // A process may end, or belong to somebody else, while we look.
    descriptors.map((descriptor) => readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '')),
  )
  return links.some((link) => inodes.has(/^socket:\[(\d+)\]$/.exec(link)?.[1] ?? ''))
}

async function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
