import { NAME_IN_LIST, SHARED_MACROS } from './shared-macros'

/**
 * AMA as a CSL style: superscript numbers, up to six authors or the first three and
 * "et al", titles of periodicals and books in italics, full page ranges.
 *
 * A newspaper or magazine that has an issue number and no volume keeps the full date before the
 * number, `1993 Jul 22;(9)`: the manual's plain year could not be told from a journal's. Without
 * a number it is `July 22, 1993:A1`. A newspaper is abbreviated only where its record says how.
 *
 * Source: AMA Manual of Style, 11th ed., sections 3.7 (authors), 3.9 (titles), 3.11
 * (periodicals), 3.12 (books), 3.13 (news, reports, theses), 3.15 (electronic references), 3.16
 * (laws).
 */
export const AMA_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="expanded" initialize-with-hyphen="false" demote-non-dropping-particle="never">
  <info>
    <title>Footnote AMA</title>
    <id>footnote-ama</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  ${SHARED_MACROS}
  <macro name="editors">
    <names variable="editor">${NAME_IN_LIST}<label form="short" prefix=", "/></names>
  </macro>
  <macro name="authors">
    <choose>
      <if variable="author contributor" match="any"><text macro="people"/></if>
      <else-if type="chapter paper-conference entry-encyclopedia" match="none"><text macro="editors"/></else-if>
    </choose>
  </macro>
  <macro name="law-date"><text macro="year"/></macro>
  <macro name="title">
    <choose>
      <if type="book report thesis standard" match="any"><text variable="title" font-style="italic" text-case="title"/></if>
      <else-if type="article-journal article-magazine article-newspaper" match="any">
        <group delimiter=" "><text variable="title"/><text variable="genre" prefix="[" suffix="]"/></group>
      </else-if>
      <else><text variable="title"/></else>
    </choose>
  </macro>
  <macro name="volume-issue">
    <text variable="volume"/>
    <text variable="issue" prefix="(" suffix=")"/>
    <text variable="supplement-number" prefix="(" suffix=")"/>
  </macro>
  <macro name="numbered-issue">
    <group delimiter=":">
      <group delimiter=";"><text macro="year"/><text macro="volume-issue"/></group>
      <text variable="page"/>
    </group>
  </macro>
  <macro name="dated-issue">
    <group delimiter=":"><text macro="date-text"/><text variable="page"/></group>
  </macro>
  <macro name="issue-of-periodical">
    <choose>
      <if variable="volume"><text macro="numbered-issue"/></if>
      <else-if type="article-newspaper article-magazine" match="any">
        <choose>
          <if variable="issue">
            <group delimiter=":">
              <group delimiter=";"><text macro="date-year-first"/><text macro="volume-issue"/></group>
              <text variable="page"/>
            </group>
          </if>
          <else><text macro="dated-issue"/></else>
        </choose>
      </else-if>
      <else-if variable="issue"><text macro="numbered-issue"/></else-if>
      <else-if variable="page"><text macro="dated-issue"/></else-if>
      <else-if variable="DOI URL" match="any"><text macro="date-text" prefix="Published online "/></else-if>
      <else><text macro="date-text"/></else>
    </choose>
  </macro>
  <macro name="book-volume">
    <choose><if variable="collection-title" match="none"><text variable="volume" prefix="Vol "/></if></choose>
  </macro>
  <macro name="publisher-year">
    <group delimiter="; "><text variable="publisher"/><text macro="year"/></group>
  </macro>
  <macro name="series">
    <choose>
      <if type="report" variable="collection-title" match="all">
        <group delimiter=" "><text variable="collection-title" text-case="title"/><text variable="number" prefix="No. "/></group>
      </if>
      <else-if type="report" variable="number" match="all">
        <group delimiter=" ">
          <choose><if variable="medium"><text variable="medium"/></if><else><text value="Report No."/></else></choose>
          <text variable="number"/>
        </group>
      </else-if>
      <else-if type="standard"><group delimiter=" "><text variable="medium"/><text variable="number"/></group></else-if>
      <else-if variable="collection-title">
        <group delimiter="; "><text variable="collection-title" text-case="title"/><text variable="volume" prefix="vol "/></group>
      </else-if>
      <else><text variable="genre"/></else>
    </choose>
  </macro>
  <macro name="published">
    <choose>
      <if type="article-journal article-newspaper article-magazine" match="any">
        <group delimiter=". "><text macro="container" font-style="italic"/><text macro="issue-of-periodical"/></group>
      </if>
      <else-if type="article">
        <group delimiter=". ">
          <choose>
            <if variable="container-title"><text variable="container-title" font-style="italic"/></if>
            <else><text variable="publisher" font-style="italic"/></else>
          </choose>
          <choose>
            <if variable="issued"><text macro="date-text" prefix="Preprint posted online "/></if>
            <else><text value="Preprint"/></else>
          </choose>
        </group>
      </else-if>
      <else-if type="chapter paper-conference entry-encyclopedia" match="any">
        <group delimiter=". ">
          <group delimiter=" ">
            <text value="In:"/>
            <group delimiter=". "><text macro="editors"/><text variable="container-title" font-style="italic" text-case="title"/></group>
          </group>
          <text macro="book-volume"/>
          <text macro="edition"/>
          <group delimiter=":"><text macro="publisher-year"/><text variable="page"/></group>
          <text macro="series"/>
        </group>
      </else-if>
      <else-if type="webpage post dataset" match="any">
        <group delimiter=". ">
          <text variable="version" prefix="Version "/>
          <text variable="container-title"/>
          <text variable="publisher"/>
          <text macro="date-text"/>
        </group>
      </else-if>
      <else-if type="software">
        <group delimiter=". "><text variable="version" prefix="Version "/><text macro="publisher-year"/></group>
      </else-if>
      <else-if type="thesis">
        <group delimiter=". "><text variable="genre" text-case="capitalize-first"/><text macro="publisher-year"/></group>
      </else-if>
      <else>
        <group delimiter=". ">
          <choose><if variable="author contributor" match="any"><text macro="editors"/></if></choose>
          <text macro="book-volume"/>
          <text macro="edition"/>
          <text macro="publisher-year"/>
          <text macro="series"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text macro="doi"/></if>
      <else-if variable="URL">
        <group delimiter=" ">
          <date variable="accessed" form="text" prefix="Accessed " suffix="."/>
          <text variable="URL"/>
        </group>
      </else-if>
    </choose>
  </macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography et-al-min="7" et-al-use-first="3">
    <layout>
      <group delimiter=" ">
        <choose>
          <if type="legislation"><text macro="law" suffix="."/></if>
          <else>
            <text macro="authors" suffix="."/>
            <text macro="title" suffix="."/>
            <text macro="published" suffix="."/>
          </else>
        </choose>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>`
