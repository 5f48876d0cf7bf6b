import { runTypescript } from './run-typescript.mjs'

runTypescript('start.ts')
