/**
 * Accents that a command puts on the letter behind it, as Unicode's combining characters.
 *
 * Source: Knuth, The TeXbook, chapter 9; LaTeX2e unofficial reference manual, "Accents".
 */
export const LATEX_ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω'

const LETTERS =
  'ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ'

const SIGNS =
  'S § P ¶ pounds £ textsterling £ euro € texteuro € copyright © textcopyright © textregistered ® texttrademark ™ dots … ldots … textellipsis … textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotedblbase „ guillemotleft « guillemotright » textdegree ° degree ° pm ± textpm ± times × texttimes × div ÷ le ≤ leq ≤ ge ≥ geq ≥ neq ≠ ne ≠ approx ≈ sim ∼ infty ∞ cdot · textperiodcentered · rightarrow → to → leftarrow ← textmu µ micro µ textbullet • dag † dagger † ddag ‡ textonehalf ½ prime ′ circ ° textbackslash \\ textbraceleft { textbraceright } textasciitilde ~ textasciicircum ^ textunderscore _ textbar | textless < textgreater > textquotesingle \' textquotedbl " textdollar $ textpercent % LaTeX LaTeX TeX TeX'

/** Commands that stand for a character. */
export const LATEX_CHARACTERS: ReadonlyMap<string, string> = new Map(
  [GREEK, LETTERS, SIGNS].flatMap((list) => {
    const words = list.split(' ')
    return words.flatMap((word, index): [string, string][] =>
      index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [],
    )
  }),
)

/** Commands that set what stands in the braces behind them. Null sets it as it is. */
export const LATEX_MARKS: ReadonlyMap<string, string | null> = new Map([
  ['emph', 'i'],
  ['textit', 'i'],
  ['textsl', 'i'],
  ['mathit', 'i'],
  ['mkbibemph', 'i'],
  ['textbf', 'b'],
  ['mathbf', 'b'],
  ['mkbibbold', 'b'],
  ['textsubscript', 'sub'],
  ['textsuperscript', 'sup'],
  ['mkbibsuperscript', 'sup'],
  ...(
    'textsc texttt textrm textsf textup textmd textnormal text mbox hbox mathrm mathsf ensuremath uppercase lowercase MakeUppercase url path nolinkurl enquote mkbibquote' as const
  )
    .split(' ')
    .map((name): [string, null] => [name, null]),
])

/** Commands that set the rest of their group. */
export const LATEX_DECLARATIONS: ReadonlyMap<string, string | null> = new Map([
  ['em', 'i'],
  ['it', 'i'],
  ['itshape', 'i'],
  ['sl', 'i'],
  ['bf', 'b'],
  ['bfseries', 'b'],
  ...'sc rm tt sf upshape scshape normalfont relax protect small footnotesize'
    .split(' ')
    .map((name): [string, null] => [name, null]),
])
