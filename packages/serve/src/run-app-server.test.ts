import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'

const folder = mkdtempSync(path.join(tmpdir(), 'footnote-serve-'))
const program = path.join(folder, 'program.mjs')

beforeAll(() => {
  const source = path.join(folder, 'program.ts')
  writeFileSync(
    source,
    `import { runAppServer } from ${JSON.stringify(path.join(__dirname, 'run-app-server'))}
     await runAppServer({
       host: '127.0.0.1',
       port: Number(process.env.PORT),
       handle: (request, response) => setTimeout(() => response.end('slow answer'), 300),
       onClose: () => void process.stdout.write('closed\\n'),
     })`,
  )
  buildSync({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  })
})

function startProgram(port: number) {
  const child = spawn(process.execPath, [program], { env: { ...process.env, PORT: String(port) } })
  const output = { out: '', error: '' }
  child.stdout.on('data', (chunk) => (output.out += String(chunk)))
  child.stderr.on('data', (chunk) => (output.error += String(chunk)))
  return { child, output, closed: once(child, 'close') }
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s finishes the request in flight, closes and exits with 0',
  async (signal) => {
    const { child, output, closed } = startProgram(0)
    await once(child.stdout, 'data')
    const url = /^ready on (\S+)$/m.exec(output.out)?.[1] ?? ''
    const answer = fetch(url)
    // The second signal is what a shell and a parent process send together.
    setTimeout(() => child.kill(signal), 100)
    setTimeout(() => child.kill(signal), 150)
    expect(await (await answer).text()).toBe('slow answer')
    expect((await closed)[0]).toBe(0)
    expect(output.out).toContain('closed')
  },
)

test('a taken port is one sentence that names it and says what to do', async () => {
  const occupant = createServer().listen(0, '127.0.0.1')
  await once(occupant, 'listening')
  const address = occupant.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { output, closed } = startProgram(port)
  expect((await closed)[0]).toBe(1)
  expect(output.error).toBe(
    `Port ${port} is taken by another program: stop that program, or set PORT to a free port.\n`,
  )
  expect(output.out).toBe('closed\n')
  occupant.close()
})
