import { formatSearchText } from '../format-search-text'
import { parseSearchWords } from './parse-search-words'
import { rankCandidates } from './rank-candidates'

const shelf = [
  { key: 'smith-2010', family: 'Smith', issued: '2010', title: 'Dean of medicine' },
  { key: 'deangelis-2004', family: 'DeAngelis', issued: '2004', title: 'Trials' },
  { key: 'dean-2003', family: 'Dean', issued: '2003', title: 'The miracle of magnesium' },
  { key: 'dean-2019', family: 'Dean', issued: '2019', title: 'Magnesium again' },
].map(({ key, family, issued, title }) => ({
  id: key,
  citationKey: key,
  year: Number(issued),
  searchText: formatSearchText({ author: [{ family }], issued, title, citationKey: key }),
}))

test.each([
  ['dean', ['dean-2019', 'dean-2003', 'deangelis-2004', 'smith-2010']],
  ['dean 2003', ['dean-2003']],
  ['dean-2003', ['dean-2003']],
  ['magnesium dean', ['dean-2019', 'dean-2003']],
  ['mag', ['dean-2019', 'dean-2003']],
  ['nesium', []],
  ['dean zinc', []],
])('“%s” finds %j, best first', (typed, keys) => {
  const found = rankCandidates(shelf, parseSearchWords(typed))
  expect(found.map(({ citationKey }) => citationKey)).toEqual(keys)
})
