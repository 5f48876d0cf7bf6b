import { runCommand } from './run-command'
import { allStages, runTests } from './run-tests'

await runCommand(() => runTests(allStages(process.env['MONGODB_TEST_URL'] ?? null)))
