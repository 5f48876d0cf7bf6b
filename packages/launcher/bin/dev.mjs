import { runTypescript } from './run-typescript.mjs'

runTypescript('dev.ts')
