import type { CitationStyle, CslItem } from '@footnote/contracts/reference'
import { type EngineNames, splitAuthors, writeNames } from './engine-names'
import { type EngineIssue, splitIssue } from './engine-issue'
import { formatThesisKind } from './thesis-kind'

/**
 * An item as our styles read it: CSL-JSON, with what a manual prints apart held apart.
 *
 * `version` is that of software; `medium` is what a numbered report or standard calls itself,
 * and `genre` what is printed beside a title; `annote` is the letter that tells two years of one
 * author apart.
 */
export type EngineItem = Omit<CslItem, 'id'> &
  EngineNames &
  EngineIssue & { version?: string; medium?: string; annote?: string }

/** Takes apart what the engine would print as one: groups and people, issue and supplement. */
export function toEngineItem(
  item: CslItem,
  { style, yearLetter }: { style: CitationStyle; yearLetter: string },
): EngineItem {
  const { id: _id, author: _author, genre: _genre, language: _language, ...rest } = item
  return {
    ...rest,
    ...splitAuthors(item.author ?? [], style),
    ...(item.editor === undefined ? {} : { editor: writeNames(item.editor, style) }),
    ...splitIssue(item, style),
    ...nameVersion(item),
    ...nameGenre(item, style),
    ...nameLanguage(item, style),
    ...(yearLetter === '' ? {} : { annote: yearLetter }),
  }
}

function nameVersion({ type, edition }: CslItem): Partial<EngineItem> {
  if (type !== 'software' && type !== 'dataset') return {}
  const version = edition?.replace(/^v(?:ersion|\.)?\s*(?=\d)/i, '').trim() ?? ''
  return version === '' ? {} : { version, edition: '' }
}

/** What an article in a periodical may be called beside its title; "Journal Article" says nothing. */
const ARTICLE_KINDS = /^(?:abstract|comment|correspondence|editorial|interview|letter|news)$/i

/** Source: NLM Citing Medicine, 2nd ed., chapters 1 and 2, "Content type". */
function nameGenre({ type, genre, number }: CslItem, style: CitationStyle): Partial<EngineItem> {
  if (type === 'thesis') return { genre: formatThesisKind(genre) }
  if (genre === undefined || type === 'article') return {}
  if (type.startsWith('article-')) {
    return ARTICLE_KINDS.test(genre) ? { genre: genre.toLowerCase() } : {}
  }
  if (number !== undefined) return { medium: genre }
  return { genre: style === 'ama' ? genre : lowerFirst(genre) }
}

/** Leaves an abbreviation its capitals. */
function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * NLM and CSE name the language of a source that is not in English; AMA needs the code only to
 * leave the capitals of its title alone.
 *
 * Source: NLM Citing Medicine, 2nd ed., chapter 1, "Language"; AMA Manual of Style, 11th ed.,
 * section 3.9.2.
 */
function nameLanguage({ language }: CslItem, style: CitationStyle): Partial<EngineItem> {
  const name = language === undefined ? undefined : findLanguageName(language)
  if (language === undefined || name === undefined || name === 'English') return {}
  return { language: style === 'ama' ? language : name }
}

function findLanguageName(code: string): string | undefined {
  const [primary = ''] = code.trim().split(/[-_]/)
  if (/^(?:nb|nn|nob|nno)$/i.test(primary)) return 'Norwegian'
  return /^[a-z]{2,3}$/i.test(primary) ? LANGUAGES.of(primary) : undefined
}
