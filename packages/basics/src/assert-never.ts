/** Makes a switch exhaustive: does not compile while a case is missing, throws should one arrive at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
