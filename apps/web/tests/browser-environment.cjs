const { TestEnvironment } = require('jest-environment-jsdom')

/** jsdom, with what browsers have had for years and it has not. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    const { structuredClone, Response, AbortSignal, TextEncoder } = globalThis
    Object.assign(this.global, { structuredClone, Response, AbortSignal, TextEncoder })
  }
}
