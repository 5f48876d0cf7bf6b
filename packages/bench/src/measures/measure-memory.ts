import { readMemoryMb } from '../process/process-usage'
import { type Row, notMeasured, row } from '../row'
import type { Target } from '../target'

/** The memory both apps hold at this moment. */
export async function measureMemory({
  target,
  when,
}: {
  target: Target
  when: string
}): Promise<Row[]> {
  const processes = [
    { name: 'site', pid: target.sitePid },
    { name: 'CMS', pid: target.cmsPid },
  ]
  return Promise.all(
    processes.map(async ({ name, pid }) => {
      const measure = `memory of the ${name}, ${when}`
      return pid === null
        ? notMeasured(measure, 'the process cannot be seen from here')
        : row(measure, { value: await readMemoryMb(pid), unit: 'MB', note: `process ${pid}` })
    }),
  )
}
