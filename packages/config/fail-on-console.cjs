const { format } = require('node:util')

let unexpected = []

beforeEach(() => {
  unexpected = []
  for (const method of ['error', 'warn']) {
    jest.spyOn(console, method).mockImplementation((...args) => {
      unexpected.push(`console.${method}: ${format(...args)}`)
    })
  }
})

afterEach(() => {
  jest.restoreAllMocks()
  if (unexpected.length > 0) {
    throw new Error(`This test printed to the console:\n${unexpected.join('\n')}`)
  }
})
