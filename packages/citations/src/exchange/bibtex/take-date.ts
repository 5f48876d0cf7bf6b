import type { CslDate } from '@footnote/contracts/reference'
import { findMonth, toDateParts } from '../../date-parts'
import { readDateText } from '../read-date-text'
import { decodeLatex } from './decode-latex'
import type { UntakenFields } from './untaken-fields'

/**
 * Takes the date of an entry: `date` says it in one; else year, month, and a day that may stand
 * with the month. What is no date is left.
 *
 * Source: biblatex manual, "Date fields"; Patashnik, "BibTeXing", 1988, for `jul # "~4"`.
 */
export function takeDate(fields: UntakenFields): CslDate | null {
  const date = readDateText(decodeLatex(fields.peek('date')).text)
  if (date !== null) {
    for (const name of ['date', 'year', 'month', 'day']) fields.take(name)
    return date
  }
  const year = readDateText(decodeLatex(fields.peek('year')).text)
  if (year === null) return null
  fields.take('year')

  const { month, day } = readMonth(decodeLatex(fields.peek('month')).text)
  const number = Number(fields.peek('day') || day)
  const parts = toDateParts([year['date-parts'][0]?.[0], month, number])
  if (month === null || parts === null) return year
  fields.take('month')
  if (parts.length === 3) fields.take('day')
  return { 'date-parts': [parts] }
}

function readMonth(text: string): { month: number | null; day: string } {
  const name = /[a-z]{3,}/i.exec(text)?.[0]
  if (name === undefined) return { month: findMonth(text), day: '' }
  return { month: findMonth(name), day: /\d{1,2}/.exec(text)?.[0] ?? '' }
}
