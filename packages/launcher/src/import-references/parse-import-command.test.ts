import { parseImportCommand } from './parse-import-command'

test('files are read and imported, unless told otherwise', () => {
  expect(parseImportCommand(['a.bib', 'b.ris'])).toEqual({
    files: ['a.bib', 'b.ris'],
    isPreviewOnly: false,
    isStrict: false,
    cmsUrl: null,
  })
})

test('every option is read', () => {
  const args = ['--preview', '--strict', '--cms', 'https://cms.example', 'a.bib']
  expect(parseImportCommand(args)).toEqual({
    files: ['a.bib'],
    isPreviewOnly: true,
    isStrict: true,
    cmsUrl: 'https://cms.example',
  })
})

test.each([
  ['no file', []],
  ['an unknown option', ['--password', 'x', 'a.bib']],
  ['an address that is none', ['--cms', 'here', 'a.bib']],
])('%s is answered with how to use the command', (_what, args) => {
  expect(() => parseImportCommand(args)).toThrow('Usage: npm run import --')
})
