import { tidyAbstract, tidyText, tidyTitle } from './tidy-text'

test.each<[rule: string, markup: string, title: string]>([
  [
    'an entity is its character',
    'Asanuma&apos;s &amp; Miyazaki&#8217;s model',
    "Asanuma's & Miyazaki’s model",
  ],
  ['a named entity of HTML too', 'TNF-&alpha; &ndash; a review', 'TNF-α – a review'],
  ['escaped twice', 'Salt &amp;amp; water', 'Salt & water'],
  [
    'marks stay',
    'H<sub>2</sub>O and <i>Helicobacter</i>',
    'H<sub>2</sub>O and <i>Helicobacter</i>',
  ],
  [
    'JATS marks',
    '<jats:italic>E. coli</jats:italic> 10<jats:sup>6</jats:sup>',
    '<i>E. coli</i> 10<sup>6</sup>',
  ],
  ['HTML marks', '<em>In vivo</em> <STRONG>loss</STRONG>', '<i>In vivo</i> <b>loss</b>'],
  ['escaped marks', '&lt;i&gt;Plasmodium&lt;/i&gt; in blood', '<i>Plasmodium</i> in blood'],
  [
    'other tags go, their text stays',
    '<scp>MRI</scp> of <span class="x">bone</span>',
    'MRI of bone',
  ],
  [
    'formulas keep their text',
    'The <mml:math><mml:mi>x</mml:mi></mml:math> factor',
    'The x factor',
  ],
  ['an unclosed mark goes', 'Loss of <i>Helicobacter', 'Loss of Helicobacter'],
  ['crossed marks keep what is closed', '<i>a<b>b</i>c</b>', 'a<b>bc</b>'],
  ['a comparison is no tag', 'Risk if p &lt; 0.05 and n &gt; 30', 'Risk if p < 0.05 and n > 30'],
  ['lines and odd spaces join', ' A title\n      on two\u00A0lines ', 'A title on two lines'],
  ['a hyphen is a hyphen', 'Hand\u2010washing', 'Hand-washing'],
  ['accents are composed', 'Salas-Salvado\u0301', 'Salas-Salvadó'],
  ['nothing unseen stays', 'Mag\u00ADne\u200Bsium\u202E and\u0000 bone', 'Magnesium and bone'],
  ['hostile markup is text', '<img src=x onerror=alert(1)>Bone<script>loss</script>', 'Boneloss'],
])('%s', (_rule, markup, title) => {
  expect(tidyTitle(markup)).toBe(title)
})

test('a name carries no marks', () => {
  expect(tidyText('<i>The Lancet</i> &amp; others')).toBe('The Lancet & others')
})

test('an abstract becomes lines, without its own heading', () => {
  expect(
    tidyAbstract(
      '<jats:title>Abstract</jats:title><jats:sec><jats:title>Background</jats:title><jats:p>Bone &amp; <jats:italic>loss</jats:italic>.</jats:p></jats:sec><jats:p>More.</jats:p>',
    ),
  ).toBe('Background\nBone & loss.\nMore.')
})
