import { NISO_MACROS, SHARED_MACROS } from './shared-macros'

/**
 * The list of the name-year system as a CSL style: the year after the names, all of up to ten
 * authors, full page ranges. The order of the list, the marks in the text and the letters after
 * equal years are ours, in name-marks.ts, because they depend on the whole list.
 *
 * Source: CSE, Scientific Style and Format, 8th ed., sections 29.3.6 and 29.3.7.
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
  ${NISO_MACROS}
  <macro name="title">
    <group delimiter=" "><text variable="title"/><text macro="content-type" prefix="[" suffix="]"/></group>
  </macro>
  <macro name="no-date">
    <text term="no date" prefix="[" suffix="]"/>
    <choose><if variable="annote"><text variable="annote" prefix="-"/></if></choose>
  </macro>
  <macro name="dated">
    <group delimiter=" ">
      <group><text macro="year"/><text variable="annote"/></group>
      <choose>
        <if type="article-newspaper webpage post article" match="any"><text macro="month-day"/></if>
        <else-if type="article-journal article-magazine" match="any">
          <choose><if variable="volume issue" match="none"><text macro="month-day"/></if></choose>
        </else-if>
        <else-if type="report"><date variable="issued"><date-part name="month" form="short" strip-periods="true"/></date></else-if>
      </choose>
    </group>
  </macro>
  <macro name="date">
    <choose><if variable="issued"><text macro="dated"/></if><else><text macro="no-date"/></else></choose>
  </macro>
  <macro name="names-date-title">
    <group delimiter=" "><text macro="authors" suffix="."/><text macro="date" suffix="."/><text macro="title" suffix="."/></group>
  </macro>
  <macro name="title-date">
    <group delimiter=" "><text macro="title" suffix="."/><text macro="date" suffix="."/></group>
  </macro>
  <macro name="accessed">
    <choose>
      <if variable="DOI"/>
      <else-if variable="URL"><text macro="accessed-year-first" prefix="[accessed " suffix="]"/></else-if>
    </choose>
  </macro>
  <macro name="imprint">
    <group delimiter="; "><text macro="place-publisher"/><text macro="accessed"/></group>
  </macro>
  <macro name="published">
    <choose>
      <if type="article-journal article-newspaper article-magazine" match="any">
        <group delimiter=". ">
          <text macro="container"/>
          <group delimiter=":">
            <group delimiter=";"><text macro="volume-issue"/><text macro="section"/></group>
            <text variable="page"/>
          </group>
          <text macro="accessed"/>
        </group>
      </if>
      <else-if type="article">
        <group delimiter=". ">
          <group delimiter=" ">
            <choose>
              <if variable="container-title"><text variable="container-title"/></if>
              <else><text variable="publisher"/></else>
            </choose>
            <text value="[preprint]"/>
          </group>
          <text macro="accessed"/>
        </group>
      </else-if>
      <else-if type="chapter paper-conference entry-encyclopedia" match="any">
        <group delimiter=". ">
          <group delimiter=" ">
            <text value="In:"/>
            <group delimiter=". "><text macro="editors"/><text variable="container-title"/></group>
          </group>
          <text macro="edition"/>
          <text macro="book-volume"/>
          <text macro="imprint"/>
          <group delimiter=" "><text value="p."/><text variable="page"/></group>
          <text macro="series"/>
        </group>
      </else-if>
      <else>
        <group delimiter=". ">
          <text macro="version"/>
          <text macro="edition"/>
          <text macro="book-volume"/>
          <text macro="editors-of-authors"/>
          <text variable="container-title"/>
          <text macro="imprint"/>
          <text macro="report-number"/>
          <text macro="series"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text macro="doi"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation><layout><text macro="date"/></layout></citation>
  <bibliography et-al-min="11" et-al-use-first="10">
    <layout>
      <group delimiter=" ">
        <choose>
          <if type="legislation"><text macro="law" suffix="."/></if>
          <else-if variable="author contributor" match="any"><text macro="names-date-title"/></else-if>
          <else-if type="chapter paper-conference entry-encyclopedia" match="any"><text macro="title-date"/></else-if>
          <else-if variable="editor"><text macro="names-date-title"/></else-if>
          <else><text macro="title-date"/></else>
        </choose>
        <choose>
          <if type="legislation" match="none">
            <text macro="published" suffix="."/>
            <text variable="language" suffix="."/>
          </if>
        </choose>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>`
