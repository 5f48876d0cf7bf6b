import { SHARED_MACROS } from './shared-macros'

/**
 * AMA as a CSL style: superscript numbers, up to six authors or the first three and
 * "et al", titles of periodicals and books in italics, full page ranges.
 *
 * A newspaper or magazine that numbers its issues keeps the full date before the number,
 * `1993 Jul 22;(9)`: the manual's plain year could not be told from a journal's. Without a
 * number it is `July 22, 1993:A1`.
 *
 * Source: AMA Manual of Style, 11th ed., sections 3.7 (authors), 3.11 (periodicals),
 * 3.12 (books), 3.13 (reports, theses, news), 3.15 (electronic references).
 */
export const AMA_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="expanded" initialize-with-hyphen="false" demote-non-dropping-particle="never">
  <info>
    <title>Footnote AMA</title>
    <id>footnote-ama</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  ${SHARED_MACROS}
  <macro name="title">
    <choose>
      <if type="book report thesis standard" match="any"><text variable="title" font-style="italic"/></if>
      <else><text variable="title"/></else>
    </choose>
  </macro>
  <macro name="published">
    <choose>
      <if type="article-journal">
        <group delimiter=". ">
          <text macro="container" font-style="italic"/>
          <choose>
            <if variable="volume issue page" match="any">
              <group delimiter=":">
                <group delimiter=";"><text macro="year"/><text macro="volume-issue"/></group>
                <text variable="page"/>
              </group>
            </if>
            <else-if variable="DOI URL" match="any"><text macro="date-text" prefix="Published online "/></else-if>
            <else><text macro="year"/></else>
          </choose>
        </group>
      </if>
      <else-if type="article-newspaper article-magazine" match="any">
        <group delimiter=". ">
          <text macro="container" font-style="italic"/>
          <group delimiter=":">
            <choose>
              <if variable="volume issue" match="any">
                <group delimiter=";"><text macro="date-year-first"/><text macro="volume-issue"/></group>
              </if>
              <else><text macro="date-text"/></else>
            </choose>
            <text variable="page"/>
          </group>
        </group>
      </else-if>
      <else-if type="chapter paper-conference" match="any">
        <group delimiter=". ">
          <group delimiter=" "><text value="In:"/><text macro="container" font-style="italic"/></group>
          <text macro="edition"/>
          <group delimiter=":">
            <group delimiter="; "><text variable="publisher"/><text macro="year"/></group>
            <text variable="page"/>
          </group>
        </group>
      </else-if>
      <else-if type="webpage post dataset software" match="any">
        <group delimiter=". ">
          <text macro="edition"/>
          <text variable="container-title"/>
          <text variable="publisher"/>
          <text macro="date-text"/>
        </group>
      </else-if>
      <else>
        <group delimiter=". ">
          <choose><if type="thesis"><text value="Thesis"/></if></choose>
          <text macro="edition"/>
          <group delimiter="; "><text variable="publisher"/><text macro="year"/></group>
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
        <text macro="authors" suffix="."/>
        <text macro="title" suffix="."/>
        <text macro="published" suffix="."/>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>`
