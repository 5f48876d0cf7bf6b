/** The values of an entry's tags, in the order of the file. */
export type TaggedValues = Map<string, string[]>

/** A tag and its value. */
export type TaggedLine = { tag: string; value: string }

/**
 * Reads lines of the form "TAG - value", in their order. A line without a tag goes on with the
 * value above it, on a line of its own; a value that is empty is none.
 */
export function listTaggedLines(source: string, tagPattern: RegExp): TaggedLine[] {
  const lines: { tag: string; parts: string[] }[] = []
  for (const line of source.split(/\r\n?|\n/)) {
    const [, tag, value] = tagPattern.exec(line) ?? []
    if (tag !== undefined) lines.push({ tag, parts: [value ?? ''] })
    else lines.at(-1)?.parts.push(line.trimStart())
  }
  return lines
    .map(({ tag, parts }) => ({ tag, value: parts.join('\n').trim() }))
    .filter(({ value }) => value !== '')
}

/** The same lines by tag. */
export function groupByTag(lines: readonly TaggedLine[]): TaggedValues {
  const values: TaggedValues = new Map()
  for (const { tag, value } of lines) {
    const others = values.get(tag)
    if (others === undefined) values.set(tag, [value])
    else others.push(value)
  }
  return values
}

/** Takes the first value of the first tag that has one; what is taken is not in the map any more. */
export function takeValue(values: TaggedValues, tags: readonly string[]): string | null {
  for (const tag of tags) {
    const [first, ...rest] = values.get(tag) ?? []
    if (first === undefined) continue
    if (rest.length === 0) values.delete(tag)
    else values.set(tag, rest)
    return first
  }
  return null
}

/** Takes the first value that passes, wherever it stands among the values of the tags. */
export function takeMatch({
  values,
  tags,
  isMatch,
}: {
  values: TaggedValues
  tags: readonly string[]
  isMatch: (value: string) => boolean
}): string | null {
  for (const tag of tags) {
    const all = values.get(tag) ?? []
    const index = all.findIndex(isMatch)
    const match = all[index]
    if (match === undefined) continue
    const rest = all.toSpliced(index, 1)
    if (rest.length === 0) values.delete(tag)
    else values.set(tag, rest)
    return match
  }
  return null
}

/** Takes all values of the tags, in the order of the tags. */
export function takeValues(values: TaggedValues, tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const taken = values.get(tag) ?? []
    values.delete(tag)
    return taken
  })
}

/** What nobody took, for `custom`: a text for one value, a list for several. */
export function listUntaken(values: TaggedValues): Record<string, unknown> {
  return Object.fromEntries([...values].map(([tag, all]) => [tag, all.length === 1 ? all[0] : all]))
}
