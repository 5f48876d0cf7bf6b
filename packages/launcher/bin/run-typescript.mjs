// Kept in the syntax of old Node versions, so that they can say what is wrong with them.
const [major, minor] = process.versions.node.split('.').map(Number)

/** Runs one of ../src as a program; `file` is its name. */
export function runTypescript(file) {
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      'Footnote needs Node.js 20.19 or newer, and this is ' +
        process.version +
        ': install a newer Node.js (for example with "nvm install"), then try again.',
    )
  }
  return import('tsx/esm/api').then(
    function (tsx) {
      return tsx.tsImport('../src/' + file, import.meta.url)
    },
    function (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
      fail('The packages Footnote is made of are not installed: run "npm ci", then try again.')
    },
  )
}

function fail(sentence) {
  process.stderr.write(sentence + '\n')
  process.exit(1)
}
