import type { Where } from 'payload'

/** A condition as the list screen reads it from its address. */
export function formatWhere(where: Where): string {
  const query = new URLSearchParams()
  Object.entries(where).forEach(([field, condition], index) => {
    for (const [operator, value] of Object.entries(condition)) {
      query.set(`where[or][0][and][${index}][${field}][${operator}]`, String(value))
    }
  })
  return query.toString()
}
