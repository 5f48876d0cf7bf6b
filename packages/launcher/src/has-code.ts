/** Whether an error of Node carries this code, for example ENOENT. Holds for errors of any realm. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
