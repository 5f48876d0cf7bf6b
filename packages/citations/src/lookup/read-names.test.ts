import type { CslName } from '@footnote/contracts/reference'
import { type CrossrefContributor, readCrossrefName, readPubmedName } from './read-names'

test.each<[rule: string, contributor: CrossrefContributor, name: CslName | null]>([
  ['a person', { given: 'Brooks B.', family: 'Pond' }, { family: 'Pond', given: 'Brooks B.' }],
  ['a family name alone', { family: 'Plato' }, { family: 'Plato' }],
  ['a given name alone', { given: 'Suharto' }, { family: 'Suharto' }],
  [
    'a group by its name',
    { name: 'PREDIMED Study Investigators' },
    { literal: 'PREDIMED Study Investigators' },
  ],
  [
    'a group registered as a family',
    { family: 'The ATLAS Collaboration' },
    { literal: 'The ATLAS Collaboration' },
  ],
  [
    '"for the" is no part of a group',
    { name: 'for the DASH Research Group' },
    { literal: 'DASH Research Group' },
  ],
  [
    'a suffix',
    { given: 'J', family: 'Smith', suffix: 'Jr.' },
    { family: 'Smith', given: 'J', suffix: 'Jr' },
  ],
  [
    'a suffix in the family name',
    { given: 'J', family: 'Smith, 3rd' },
    { family: 'Smith', given: 'J', suffix: 'III' },
  ],
  [
    'a degree is no suffix',
    { given: 'J', family: 'Smith', suffix: 'MD, PhD' },
    { family: 'Smith', given: 'J' },
  ],
  [
    'a particle stays',
    { given: 'Diederik', family: 'van de Beek' },
    { family: 'van de Beek', given: 'Diederik' },
  ],
  [
    'capitals',
    { given: 'MARIA', family: "O'CONNOR-SMITH" },
    { family: "O'Connor-Smith", given: 'Maria' },
  ],
  ['initials stay', { given: 'JA', family: 'LI' }, { family: 'LI', given: 'JA' }],
  [
    'entities',
    { given: 'M&aacute;ria', family: 'Nov&aacute;k' },
    { family: 'Novák', given: 'Mária' },
  ],
  ['et al', { family: 'et al.' }, null],
  ['et al as a group', { name: 'et al' }, null],
  ['et al as given name', { given: 'et al', family: 'Others' }, null],
  ['nothing', {}, null],
])('Crossref, %s', (_rule, contributor, name) => {
  expect(readCrossrefName(contributor)).toEqual(name)
})

test.each<[rule: string, author: string, authtype: string, name: CslName | null]>([
  ['initials', 'Johnson S', 'Author', { family: 'Johnson', given: 'S' }],
  ['two initials', 'Morgan TM', 'Author', { family: 'Morgan', given: 'TM' }],
  ['a particle', 'van de Beek D', 'Author', { family: 'van de Beek', given: 'D' }],
  ['a family name of two words', 'do Canto AM', 'Author', { family: 'do Canto', given: 'AM' }],
  ['a suffix', 'Smith RA Jr', 'Author', { family: 'Smith', given: 'RA', suffix: 'Jr' }],
  ['a numbered suffix', 'Doe JQ 3rd', 'Author', { family: 'Doe', given: 'JQ', suffix: 'III' }],
  ['a family name alone', 'Plato', 'Author', { family: 'Plato' }],
  ['accents', 'Arós F', 'Author', { family: 'Arós', given: 'F' }],
  ['a group', 'ISIS Consortium', 'CollectiveName', { literal: 'ISIS Consortium' }],
  ['et al', 'et al.', 'Author', null],
])('PubMed, %s', (_rule, name, authtype, read) => {
  expect(readPubmedName({ name, authtype })).toEqual(read)
})
