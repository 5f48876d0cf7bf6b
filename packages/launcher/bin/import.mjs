import { runTypescript } from './run-typescript.mjs'

runTypescript('import.ts')
