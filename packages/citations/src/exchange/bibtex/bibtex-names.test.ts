import { readBibtexNames } from './bibtex-names'

test.each([
  ['Jón Müller', [{ family: 'Müller', given: 'Jón' }]],
  ['Müller, Jón', [{ family: 'Müller', given: 'Jón' }]],
  ['Smith, Jr., John', [{ family: 'Smith', given: 'John', suffix: 'Jr.' }]],
  ['Ludwig van Beethoven', [{ family: 'van Beethoven', given: 'Ludwig' }]],
  ['van der Berg, Jan', [{ family: 'van der Berg', given: 'Jan' }]],
  [
    String.raw`Charles Louis Xavier Joseph de la Vall{\'e}e Poussin`,
    [{ family: 'de la Vallée Poussin', given: 'Charles Louis Xavier Joseph' }],
  ],
  ['Plato', [{ family: 'Plato' }]],
  ['{World Health Organization}', [{ literal: 'World Health Organization' }]],
  [
    '{Barnes and Noble} and {{DASH} Group}',
    [{ literal: 'Barnes and Noble' }, { literal: 'DASH Group' }],
  ],
  [
    'A. One and B. Two AND C. Three',
    [
      { family: 'One', given: 'A.' },
      { family: 'Two', given: 'B.' },
      { family: 'Three', given: 'C.' },
    ],
  ],
  ['{van der} Berg, Jan', [{ family: 'van der Berg', given: 'Jan' }]],
  ['Jean {de}~Groot', [{ family: 'Groot', given: 'Jean de' }]],
  ['family=Groot, given=Anna, prefix=de', [{ family: 'de Groot', given: 'Anna' }]],
  ['Alexander Anderson', [{ family: 'Anderson', given: 'Alexander' }]],
  ['', []],
])('%s', (value, names) => {
  expect(readBibtexNames(value)).toEqual({ names, warnings: [] })
})

test('"and others" comes back as what stands for the others', () => {
  expect(readBibtexNames('One, A. and others').names).toEqual([
    { family: 'One', given: 'A.' },
    { literal: 'et al.' },
  ])
})

test('names that are separated by commas alone are one name, which is said', () => {
  expect(readBibtexNames('One, A., Two, B., Three, C.').warnings).toEqual([
    '“One, A., Two, B., Three, C.” was read as one name, because BibTeX separates names by “and”.',
  ])
})
