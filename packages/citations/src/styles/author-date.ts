import { SHARED_MACROS } from './shared-macros'

/**
 * Name and year as a CSL style: marks such as "Johnson 2001" and "Vikhanski et al. 1993",
 * a list in alphabetical order, letters after the year where two marks would be the same.
 *
 * Source: CSE, Scientific Style and Format, 8th ed., chapter 29, name-year system.
 */
export const AUTHOR_DATE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="expanded" initialize-with-hyphen="false" demote-non-dropping-particle="never">
  <info>
    <title>Footnote author-date</title>
    <id>footnote-author-date</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en"><terms><term name="et-al">et al.</term></terms></locale>
  ${SHARED_MACROS}
  <macro name="names-in-text">
    <names variable="author">
      <name form="short" and="text" delimiter=", " delimiter-precedes-last="never"/>
      <substitute><text variable="title"/></substitute>
    </names>
  </macro>
  <macro name="names-in-list">
    <names variable="author">
      <name name-as-sort-order="all" sort-separator=" " initialize-with="" delimiter=", " delimiter-precedes-last="always"/>
      <substitute><text variable="title"/></substitute>
    </names>
  </macro>
  <macro name="year-or-none">
    <choose>
      <if variable="issued"><group><text macro="year"/><text variable="year-suffix"/></group></if>
      <else><group><text term="no date" prefix="[" suffix="]"/><text variable="year-suffix" prefix="-"/></group></else>
    </choose>
  </macro>
  <macro name="date">
    <group delimiter=" ">
      <text macro="year-or-none"/>
      <choose>
        <if type="article-newspaper article-magazine webpage post" match="any">
          <date variable="issued" delimiter=" "><date-part name="month" form="short" strip-periods="true"/><date-part name="day"/></date>
        </if>
      </choose>
    </group>
  </macro>
  <macro name="published">
    <choose>
      <if type="article-journal article-newspaper article-magazine" match="any">
        <group delimiter=". ">
          <text macro="container"/>
          <group delimiter=":"><text macro="volume-issue"/><text variable="page"/></group>
        </group>
      </if>
      <else-if type="chapter paper-conference" match="any">
        <group delimiter=". ">
          <group delimiter=" "><text value="In:"/><text macro="container"/></group>
          <text macro="edition"/>
          <text macro="place-publisher"/>
          <group delimiter=" "><text value="p."/><text variable="page"/></group>
        </group>
      </else-if>
      <else>
        <group delimiter=". ">
          <choose><if type="thesis"><text value="[thesis]"/></if></choose>
          <text macro="edition"/>
          <text variable="container-title"/>
          <text macro="place-publisher"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text macro="doi"/></if>
      <else-if variable="URL">
        <group delimiter=" "><text macro="accessed-year-first" prefix="[accessed " suffix="]."/><text variable="URL"/></group>
      </else-if>
    </choose>
  </macro>
  <citation et-al-min="3" et-al-use-first="1" disambiguate-add-year-suffix="true">
    <layout delimiter="; "><group delimiter=" "><text macro="names-in-text"/><text macro="year-or-none"/></group></layout>
  </citation>
  <bibliography et-al-min="11" et-al-use-first="10">
    <sort><key macro="names-in-list"/><key macro="year"/><key variable="title"/></sort>
    <layout>
      <group delimiter=" ">
        <text macro="names-in-list" suffix="."/>
        <text macro="date" suffix="."/>
        <text variable="title" suffix="."/>
        <text macro="published" suffix="."/>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>`
