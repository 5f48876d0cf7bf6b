import { listNames } from './list-names'

/** Who wrote a source, in short: “Dean”, “Dean & Lee”, “Dean et al”. */
export function formatShortNames(people: unknown): string {
  const names = listNames(people)
  return names.length > 2 ? `${names[0]} et al` : names.join(' & ')
}
