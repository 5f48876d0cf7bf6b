import type { QueryKind } from './gate-table'
import type { Refusal } from './refusal'
import { checkSort, checkWhereLeaf, type QueryFields } from './check-where'
import { parseWhereKey } from './parse-where-key'

/** The admin loads the titles of related documents by up to 250. */
const LIMIT_MAX = 250
const COUNTING_LIMIT = 100
const PAGE_MAX = 10_000
const DEPTH_MAX = 3
const LEAVES_MAX = 10
const PARAMETERS_MAX = 400
const VALUE_CHARS_MAX = 1_000

const FLAGS = new Set([
  'autosave',
  'draft',
  'pagination',
  'publishAllLocales',
  'trash',
  'unpublishAllLocales',
])
const WORDS = new Set(['locale', 'fallback-locale', 'fallbackLocale', 'refresh'])
const OF_LISTS = new Set(['limit', 'page', 'sort'])

/**
 * The query as it goes on, or why it is refused. Every parameter is known and bounded, and
 * every leaf of a `where` has a value that fits its field, so that no database ever fails on it.
 */
export function checkQuery(
  parameters: URLSearchParams,
  rules: { kind: QueryKind; fields: QueryFields | null; isReading: boolean },
): { query: URLSearchParams } | { refusal: Refusal } {
  if (rules.kind === 'any') return { query: parameters }
  if (rules.kind === 'none') return { query: new URLSearchParams() }
  if (parameters.size > PARAMETERS_MAX) return refuse('There are too many parameters.')
  const query = new URLSearchParams()
  const leaves = new Set<string>()
  const seen = new Set<string>()
  for (const [key, value] of parameters) {
    // The admin ends some addresses with an ampersand.
    if (key === '') continue
    const checked = checkParameter({ key, value, leaves, isTwice: seen.has(key), ...rules })
    if (typeof checked !== 'string') return { refusal: checked }
    seen.add(key)
    query.append(key, checked)
  }
  if (leaves.size > LEAVES_MAX) return refuse(`Use at most ${LEAVES_MAX} conditions.`)
  return { query }
}

type Parameter = {
  key: string
  value: string
  leaves: Set<string>
  isTwice: boolean
  kind: QueryKind
  fields: QueryFields | null
  isReading: boolean
}

function checkParameter(parameter: Parameter): string | Refusal {
  const { key, value, isTwice, kind, fields } = parameter
  if (value.length > VALUE_CHARS_MAX) return wrong(key)
  if (/^select(?:\[\w{1,64}\]){1,4}$/.test(key)) return isFlag(value) ? value : wrong(key)
  if (kind === 'find' && key.startsWith('where[')) return checkWhere(parameter)
  if (isTwice) return wrong(key)
  if (key === 'depth') return isWithin(value, DEPTH_MAX) ? value : wrong(key)
  if (FLAGS.has(key)) return isFlag(value) || value === '' ? value : wrong(key)
  if (WORDS.has(key)) return /^[\w-]{0,16}$/.test(value) ? value : wrong(key)
  if (kind !== 'find' || !OF_LISTS.has(key)) return wrong(key)
  if (key === 'sort') return value === '' || checkSort(value, fields) ? value : wrong(key)
  if (key === 'page') return isWithin(value, PAGE_MAX) && value !== '0' ? value : wrong(key)
  return checkLimit(parameter)
}

/** The admin asks with limit 0 to count (fewer do) and to act on all it selected (that stays all). */
function checkLimit({ key, value, isReading }: Parameter): string | Refusal {
  if (!isWithin(value, LIMIT_MAX)) return wrong(key)
  return isReading && Number(value) === 0 ? String(COUNTING_LIMIT) : value
}

function checkWhere({ key, value, leaves, fields }: Parameter): string | Refusal {
  const leaf = parseWhereKey(key)
  if (leaf === null || !checkWhereLeaf({ ...leaf, value }, fields)) return wrong(key)
  leaves.add(leaf.name)
  return value
}

function isWithin(value: string, max: number): boolean {
  return /^\d{1,6}$/.test(value) && Number(value) <= max
}

function isFlag(value: string): boolean {
  return value === 'true' || value === 'false'
}

function wrong(key: string): Refusal {
  return { status: 400, message: `The parameter ${key.slice(0, 80)} is not valid here.` }
}

function refuse(message: string): { refusal: Refusal } {
  return { refusal: { status: 400, message } }
}
