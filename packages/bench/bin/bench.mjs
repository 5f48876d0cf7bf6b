import { tsImport } from 'tsx/esm/api'

await tsImport('../src/run-bench.ts', import.meta.url)
