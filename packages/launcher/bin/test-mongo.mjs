import { runTypescript } from './run-typescript.mjs'

runTypescript('test-mongo.ts')
