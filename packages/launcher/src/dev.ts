import { runCommand } from './run-command'
import { runProduct } from './run-product'

await runCommand(() => runProduct('development'))
