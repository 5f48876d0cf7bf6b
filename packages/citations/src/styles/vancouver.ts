import { NISO_MACROS, SHARED_MACROS } from './shared-macros'

/**
 * Vancouver as a CSL style: numbers in brackets, the first six authors and "et al" from
 * seven on, no italics, page ranges as short as they can be.
 *
 * Where the record names no place or publisher, none is printed: "[place unknown]" would claim
 * that somebody searched for it. A missing date is named, because it is part of the evidence.
 *
 * Source: ICMJE Recommendations, "Samples of Formatted References"; NLM Citing Medicine,
 * 2nd ed., chapters 1 (journals), 2 (books), 3 (conferences), 4 (reports), 5 (theses), 8
 * (newspapers), 22 (books on the internet) and 25 (web sites).
 */
export const VANCOUVER_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="minimal" initialize-with-hyphen="false" demote-non-dropping-particle="never">
  <info>
    <title>Footnote Vancouver</title>
    <id>footnote-vancouver</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  ${SHARED_MACROS}
  ${NISO_MACROS}
  <macro name="internet">
    <choose>
      <if variable="DOI"/>
      <else-if variable="URL"><text value="[Internet]"/></else-if>
    </choose>
  </macro>
  <macro name="cited">
    <choose>
      <if variable="DOI"/>
      <else-if variable="URL"><text macro="accessed-year-first" prefix="[cited " suffix="]"/></else-if>
    </choose>
  </macro>
  <macro name="title">
    <group delimiter=" "><text variable="title"/><text macro="kind-and-medium"/></group>
  </macro>
  <macro name="kind-and-medium">
    <choose>
      <if type="article-journal article-newspaper article-magazine article chapter paper-conference entry-encyclopedia" match="any">
        <text macro="content-type" prefix="[" suffix="]"/>
      </if>
      <else-if variable="DOI"><text macro="content-type" prefix="[" suffix="]"/></else-if>
      <else-if variable="URL">
        <choose>
          <if variable="genre"><text macro="content-type" prefix="[" suffix=" on the Internet]"/></if>
          <else-if type="dataset software" match="any"><text macro="content-type" prefix="[" suffix=" on the Internet]"/></else-if>
          <else><text value="[Internet]"/></else>
        </choose>
      </else-if>
      <else><text macro="content-type" prefix="[" suffix="]"/></else>
    </choose>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued">
        <choose>
          <if type="webpage post article" match="any"><text macro="date-year-first"/></if>
          <else-if type="report"><date variable="issued" delimiter=" "><date-part name="year"/><date-part name="month" form="short" strip-periods="true"/></date></else-if>
          <else><text macro="year"/></else>
        </choose>
      </if>
      <else><text term="no date" prefix="[" suffix="]"/></else>
    </choose>
  </macro>
  <macro name="imprint">
    <group delimiter="; ">
      <text macro="place-publisher"/>
      <group delimiter=" "><text macro="date"/><text macro="cited"/></group>
    </group>
  </macro>
  <macro name="date-of-issue">
    <choose>
      <if variable="issued" match="none"><text term="no date" prefix="[" suffix="]"/></if>
      <else-if type="article-journal">
        <choose>
          <if variable="volume issue" match="any"><text macro="year"/></if>
          <else><text macro="date-year-first"/></else>
        </choose>
      </else-if>
      <else><text macro="date-year-first"/></else>
    </choose>
  </macro>
  <macro name="published">
    <choose>
      <if type="article-journal article-newspaper article-magazine" match="any">
        <group delimiter=". ">
          <group delimiter=" "><text macro="container"/><text macro="internet"/></group>
          <group delimiter=":">
            <group delimiter=";">
              <group delimiter=" "><text macro="date-of-issue"/><text macro="cited"/></group>
              <text macro="volume-issue"/>
              <text macro="section"/>
            </group>
            <text variable="page"/>
          </group>
        </group>
      </if>
      <else-if type="article">
        <group delimiter=". ">
          <group delimiter=" ">
            <choose>
              <if variable="container-title"><text variable="container-title"/></if>
              <else><text variable="publisher"/></else>
            </choose>
            <text value="[Preprint]"/>
          </group>
          <group delimiter=" "><text macro="date"/><text macro="cited"/></group>
        </group>
      </else-if>
      <else-if type="chapter paper-conference entry-encyclopedia" match="any">
        <group delimiter=". ">
          <group delimiter=" ">
            <text value="In:"/>
            <group delimiter=". ">
              <text macro="editors"/>
              <group delimiter=" "><text variable="container-title"/><text macro="internet"/></group>
            </group>
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
      <else><text variable="URL" prefix="Available from: "/></else>
    </choose>
  </macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography et-al-min="7" et-al-use-first="6">
    <layout>
      <group delimiter=" ">
        <choose>
          <if type="legislation"><text macro="law" suffix="."/></if>
          <else>
            <text macro="authors" suffix="."/>
            <text macro="title" suffix="."/>
            <text macro="published" suffix="."/>
            <text variable="language" suffix="."/>
          </else>
        </choose>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>`
