import { formatDateParts } from '../date-parts'
import { readDateParts, readPubmedDate } from './read-date'

test.each<[rule: string, parts: unknown, date: string | null]>([
  ['a day', [[2012, 3, 21]], '2012-03-21'],
  ['a missing day', [[2013, 3]], '2013-03'],
  ['a missing month', [[2006]], '2006'],
  ['texts', [['2001', '02', '9']], '2001-02-09'],
  ['no date', [[null]], null],
  ['an empty list', [], null],
  ['a season as month', [[2020, 21]], '2020'],
  ['a day that is not there', [[2019, 2, 30]], '2019-02'],
  ['a year that cannot be', [[12]], null],
  ['nonsense', 'soon', null],
])('Crossref, %s', (_rule, parts, date) => {
  const read = readDateParts(parts)
  expect(read && formatDateParts(read['date-parts'][0] ?? [])).toBe(date)
})

test.each<[rule: string, text: string, date: string | null]>([
  ['a day', '2004 Oct 28', '2004-10-28'],
  ['a month', '2001 Feb', '2001-02'],
  ['a year', '2013', '2013'],
  ['two months', '2014 Jul-Aug', '2014-07'],
  ['two years', '1998 Dec-1999 Jan', '1998-12'],
  ['a season', '2020 Spring', '2020'],
  ['a month in full', '2020 September 3', '2020-09-03'],
  ['as it is sorted', '2004/10/28 00:00', '2004-10-28'],
  ['as an instant begins', '2010-02-06', '2010-02-06'],
  ['nothing', '', null],
])('PubMed, %s', (_rule, text, date) => {
  const read = readPubmedDate(text)
  expect(read && formatDateParts(read['date-parts'][0] ?? [])).toBe(date)
})
