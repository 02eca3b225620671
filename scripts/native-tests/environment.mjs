/** The room of a native test file is the worker itself; what Jest changes in it is put back. */
export default class NativeEnvironment {
  global = globalThis
  moduleMocker = { restoreAllMocks() {} }
  fakeTimers = null
  fakeTimersModern = null
  #console = globalThis.console
  #exit = process.exit

  async setup() {}

  async teardown() {
    process.exit = this.#exit
    globalThis.console = this.#console
  }

  getVmContext() {
    return null
  }
}
