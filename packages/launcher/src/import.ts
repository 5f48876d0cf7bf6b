import { importFiles } from './import-references/import-files'
import { parseImportCommand } from './import-references/parse-import-command'
import { runCommand } from './run-command'

await runCommand(() => importFiles(parseImportCommand(process.argv.slice(2))))
