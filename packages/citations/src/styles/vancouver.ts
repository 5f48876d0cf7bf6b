import { SHARED_MACROS } from './shared-macros'

/**
 * Vancouver as a CSL style: numbers in brackets, the first six authors and "et al" from
 * seven on, no italics, page ranges as short as they can be.
 *
 * Source: ICMJE Recommendations, "Samples of Formatted References"; NLM Citing Medicine,
 * 2nd ed., chapters 1 (journals), 2 (books), 8 (newspapers) and 25 (web sites).
 */
export const VANCOUVER_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="minimal" initialize-with-hyphen="false" demote-non-dropping-particle="never">
  <info>
    <title>Footnote Vancouver</title>
    <id>footnote-vancouver</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  ${SHARED_MACROS}
  <macro name="title">
    <group delimiter=" ">
      <text variable="title"/>
      <choose>
        <if type="thesis"><text value="[thesis]"/></if>
        <else-if type="webpage post" match="any"><text value="[Internet]"/></else-if>
        <else-if type="dataset"><text value="[dataset]"/></else-if>
        <else-if type="software"><text value="[software]"/></else-if>
      </choose>
    </group>
  </macro>
  <macro name="imprint">
    <group delimiter="; ">
      <text macro="place-publisher"/>
      <group delimiter=" ">
        <choose>
          <if type="webpage post" match="any"><text macro="date-year-first"/></if>
          <else><text macro="year"/></else>
        </choose>
        <choose>
          <if variable="URL"><text macro="accessed-year-first" prefix="[cited " suffix="]"/></if>
        </choose>
      </group>
    </group>
  </macro>
  <macro name="published">
    <choose>
      <if type="article-journal article-newspaper article-magazine" match="any">
        <group delimiter=". ">
          <text macro="container"/>
          <group delimiter=":">
            <group delimiter=";">
              <choose>
                <if type="article-journal"><text macro="year"/></if>
                <else><text macro="date-year-first"/></else>
              </choose>
              <text macro="volume-issue"/>
            </group>
            <text variable="page"/>
          </group>
        </group>
      </if>
      <else-if type="chapter paper-conference" match="any">
        <group delimiter=". ">
          <group delimiter=" "><text value="In:"/><text macro="container"/></group>
          <text macro="edition"/>
          <text macro="imprint"/>
          <group delimiter=" "><text value="p."/><text variable="page"/></group>
        </group>
      </else-if>
      <else>
        <group delimiter=". ">
          <text macro="edition"/>
          <text variable="container-title"/>
          <text macro="imprint"/>
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
        <text macro="authors" suffix="."/>
        <text macro="title" suffix="."/>
        <text macro="published" suffix="."/>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>`
