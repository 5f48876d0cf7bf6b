const MONTHS = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May', 'May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const

// The engine reads a number with its word ("p. 163") and fails to take the two apart without these.
const NUMBER_WORDS = [
  ['chapter', 'chap.', 'chaps.'],
  ['edition', 'ed.', 'eds.'],
  ['issue', 'no.', 'nos.'],
  ['number', 'no.', 'nos.'],
  ['page', 'p.', 'pp.'],
  ['section', 'sec.', 'secs.'],
  ['supplement', 'suppl.', 'suppls.'],
  ['volume', 'vol.', 'vols.'],
] as const

// What keeps its small letter inside the title of a book: articles, conjunctions, short prepositions.
// Source: AMA Manual of Style, 11th ed., section 3.9.1.
const SMALL_WORDS =
  'a an the and or for nor but yet so as at by in of off on out per pro to up via vs et al de la von van c'.split(
    ' ',
  )

/**
 * The words of American English that our styles use, as a CSL locale.
 *
 * Page ranges take a hyphen, as AMA and NLM print them. Months are cut to three letters.
 * Source: AMA Manual of Style, 11th ed., sections 3.11 and 13.3; NLM Citing Medicine, 2nd ed., appendix E.
 */
export const LOCALE_EN_US = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true" skip-words="${SMALL_WORDS.join(',')}"/>
  <date form="text">
    <date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/>
  </date>
  <terms>
    <term name="and">and</term>
    <term name="et-al">et al</term>
    <term name="no date">date unknown</term>
    <term name="page-range-delimiter">-</term>
    <term name="editor"><single>editor</single><multiple>editors</multiple></term>
    <term name="editor" form="short"><single>ed</single><multiple>eds</multiple></term>
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    ${NUMBER_WORDS.map(listNumberTerms).join('\n    ')}
    <term name="ordinal">th</term>
    <term name="ordinal-01">st</term>
    <term name="ordinal-02">nd</term>
    <term name="ordinal-03">rd</term>
    <term name="ordinal-11">th</term>
    <term name="ordinal-12">th</term>
    <term name="ordinal-13">th</term>
    ${MONTHS.map(listMonthTerms).join('\n    ')}
  </terms>
</locale>`

function listMonthTerms([long, short]: readonly [string, string], index: number): string {
  const name = `month-${String(index + 1).padStart(2, '0')}`
  return `<term name="${name}">${long}</term><term name="${name}" form="short">${short}</term>`
}

function listNumberTerms([name, single, multiple]: readonly [string, string, string]): string {
  const forms = `<single>${single}</single><multiple>${multiple}</multiple>`
  return `<term name="${name}">${forms}</term><term name="${name}" form="short">${forms}</term>`
}
