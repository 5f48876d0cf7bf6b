/** The present in milliseconds of the Unix clock, which never runs backwards while the process lives. */
export function getNow(): number {
  return performance.timeOrigin + performance.now()
}
