import {
  REVALIDATION_PATHS_MAX,
  REVALIDATION_TAGS_MAX,
  type RevalidationMessage,
} from '@footnote/contracts/revalidation'

/** So few that the site has built them long before a delivery times out. */
export const PATHS_PER_DELIVERY = 25

type Group = { tags: string[]; paths: string[] }

/**
 * Puts what became stale into messages that are small enough to be answered in time, naming
 * everything once.
 *
 * A page's own tag travels with its path: a tag that expired again later would make a page stale
 * that an earlier message had rebuilt. What belongs to no single page goes first. A removal is
 * one message as long as the contract allows, because its old pages must all go at once.
 */
export function splitMessage(stale: RevalidationMessage): RevalidationMessage[] {
  const pathsMax = stale.isRemoval ? REVALIDATION_PATHS_MAX : PATHS_PER_DELIVERY
  const parts: Group[] = []
  for (const group of groupBySlug(stale)) {
    const part = parts.at(-1)
    if (part !== undefined && hasRoom(part, { group, pathsMax })) {
      part.tags.push(...group.tags)
      part.paths.push(...group.paths)
    } else {
      parts.push({ tags: [...group.tags], paths: [...group.paths] })
    }
  }
  return parts
    .flatMap((part) => cutPaths(part, pathsMax))
    .map((part) => ({ ...part, isRemoval: stale.isRemoval }))
}

function hasRoom(part: Group, { group, pathsMax }: { group: Group; pathsMax: number }): boolean {
  return (
    part.paths.length + group.paths.length <= pathsMax &&
    part.tags.length + group.tags.length <= REVALIDATION_TAGS_MAX
  )
}

/** Only what belongs to no single page can be too long by itself; it repeats a tag, which is harmless there. */
function cutPaths({ tags, paths }: Group, pathsMax: number): Group[] {
  const rest: Group[] = []
  for (let index = pathsMax; index < paths.length; index += pathsMax) {
    rest.push({ tags: tags.slice(0, 1), paths: paths.slice(index, index + pathsMax) })
  }
  return [{ tags, paths: paths.slice(0, pathsMax) }, ...rest]
}

/** Tags and paths that name the same thing, those that name nothing in particular first. */
function groupBySlug({ tags, paths }: RevalidationMessage): Group[] {
  const groups = new Map<string, Group>([['', { tags: [], paths: [] }]])
  const groupOf = (slug: string) => {
    const group = groups.get(slug) ?? { tags: [], paths: [] }
    groups.set(slug, group)
    return group
  }
  for (const tag of new Set(tags)) groupOf(tag.split(':')[1] ?? '').tags.push(tag)
  for (const path of new Set(paths)) groupOf(path.split('/').at(-1) ?? '').paths.push(path)
  return joinTagless([...groups.values()].filter((group) => !isEmpty(group)))
}

/** A message needs a tag, so a path without one travels with a group that has some. */
function joinTagless(groups: Group[]): Group[] {
  const [first, ...tagged] = groups.filter(({ tags }) => tags.length > 0)
  if (first === undefined) return []
  const orphans = groups.filter(({ tags }) => tags.length === 0).flatMap(({ paths }) => paths)
  return [{ tags: first.tags, paths: [...first.paths, ...orphans] }, ...tagged]
}

function isEmpty({ tags, paths }: Group): boolean {
  return tags.length === 0 && paths.length === 0
}
