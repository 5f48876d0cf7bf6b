import fc from 'fast-check'
import { decodeLatex } from './decode-latex'
import { encodeLatex } from './encode-latex'

test.each([
  [String.raw`M{\"u}ller`, 'Müller'],
  [String.raw`M\"{u}ller`, 'Müller'],
  [String.raw`M\"uller`, 'Müller'],
  [String.raw`Fran{\c c}ois`, 'François'],
  [String.raw`Fran\c{c}ois`, 'François'],
  [String.raw`{\'\i}, {\'{\i}}`, 'í, í'],
  [String.raw`Ha{\v c}ek Ha\v{c}ek`, 'Haček Haček'],
  [
    String.raw`Erd\H{o}s, {\AA}ngstr{\"o}m, {\O}rsted, {\L}ukasz, Stra{\ss}e`,
    'Erdős, Ångström, Ørsted, Łukasz, Straße',
  ],
  [String.raw`na\"{\i}ve`, 'naïve'],
  [String.raw`50\% of R\&D \$5 \#1 a\_b`, '50% of R&D $5 #1 a_b'],
  [String.raw`pages 1--9 --- and ${'``'}quoted''`, 'pages 1–9 — and “quoted”'],
  [String.raw`E.~coli`, 'E. coli'],
  [
    String.raw`\emph{in vivo} and {\em in vitro} and \textbf{b}`,
    '<i>in vivo</i> and <i>in vitro</i> and <b>b</b>',
  ],
  [
    String.raw`H\textsubscript{2}O, $x^2$, $10^{-3}$, $\alpha$-tocopherol`,
    'H<sub>2</sub>O, x<sup>2</sup>, 10<sup>-3</sup>, α-tocopherol',
  ],
  [String.raw`The {DNA} of {{E}. coli}`, 'The DNA of E. coli'],
  ['one\n   line', 'one line'],
  ['one\n\n   two', 'one\ntwo'],
  [String.raw`25\textdegree{}C $\pm$ 1 $\leq$ 3`, '25°C ± 1 ≤ 3'],
  ['漢字 Пётр', '漢字 Пётр'],
  [String.raw`{\textquotesingle}a{\textbackslash}b\textasciitilde{}c`, "'a\\b~c"],
])('%s reads %s', (latex, text) => {
  expect(decodeLatex(latex)).toEqual({ text, unknown: [] })
})

test('the text behind an unknown command stays, and the command is named', () => {
  expect(decodeLatex(String.raw`\foo{bar} baz`)).toEqual({ text: 'bar baz', unknown: ['foo'] })
})

test.each(['{', '}', '}}}{{{', '\\', '\\"', "\\'{", '$', '{\\em', '^_^', '\\textbf', ''])(
  '%j is read without an end',
  (latex) => {
    expect(typeof decodeLatex(latex).text).toBe('string')
  },
)

test('whatever is written as LaTeX has its braces in pairs and reads as it was', () => {
  const word = fc.string({ unit: 'grapheme-ascii', minLength: 1 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const text = words
        .join(' ')
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      const latex = encodeLatex(text)
      expect(decodeLatex(latex).text).toBe(text)
      let depth = 0
      for (const character of latex) {
        if (character === '{') depth += 1
        if (character === '}') depth -= 1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }),
  )
})
