import { readFile } from 'node:fs/promises'

// Linux reports to user space in hundredths of a second on every architecture we know.
const TICKS_PER_SECOND = 100

/** The processor time a process has used so far, user and system, in seconds. Linux only. */
export async function readCpuSeconds(pid: number): Promise<number> {
  return parseCpuSeconds(await readFile(`/proc/${pid}/stat`, 'utf8'))
}

/** The memory a process holds now, in megabytes (resident set). Linux only. */
export async function readMemoryMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
  if (kilobytes === undefined) throw new Error(`Process ${pid} has no resident memory to read.`)
  return Number(kilobytes) / 1_024
}

/** Source: proc(5), /proc/pid/stat, fields 14 (utime) and 15 (stime). */
export function parseCpuSeconds(stat: string): number {
  // The second field is the program's name in brackets and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}
