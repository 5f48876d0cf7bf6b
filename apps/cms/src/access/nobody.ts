/** Field access for what only the server itself writes or reads. */
export function nobody(): false {
  return false
}
