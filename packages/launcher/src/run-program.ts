import { spawn } from 'node:child_process'
import { inheritedEnv } from './env'
import { repositoryRoot } from './repository-root'

/** Runs a program with our own output; returns its exit code, or 1 when it could not be started. */
export function runProgram(input: {
  program: string
  args: readonly string[]
  folder?: string
  env?: Record<string, string>
}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(input.program, input.args, {
      cwd: input.folder ?? repositoryRoot,
      env: { ...inheritedEnv(), ...input.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', (error) => {
      process.stderr.write(`${input.program}: ${error.message}\n`)
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
}
