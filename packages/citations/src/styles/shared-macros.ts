/** How every style prints the people of a list: family name, then initials without periods. */
export const NAME_IN_LIST = `<name name-as-sort-order="all" sort-separator=" " initialize-with="" delimiter=", " delimiter-precedes-last="always"/>`

/**
 * The parts of a reference that AMA, Vancouver and author-date print alike, as CSL macros.
 *
 * `people`: the authors, then the groups among them after a semicolon. `edition`: "2nd ed".
 * `law`: the order of the Bluebook, to which all three manuals send whoever cites a law.
 * `date-year-first` is the NLM order, "1993 Jul 22"; `date-text` is "July 22, 1993".
 *
 * Source: AMA Manual of Style, 11th ed., sections 3.7 and 3.16; NLM Citing Medicine, 2nd ed.,
 * chapters 1 and 10; CSE, Scientific Style and Format, 8th ed., section 29.3.
 */
export const SHARED_MACROS = `
  <macro name="people">
    <group delimiter="; ">
      <names variable="author">${NAME_IN_LIST}</names>
      <names variable="contributor"><name delimiter="; " delimiter-precedes-last="always"/></names>
    </group>
  </macro>
  <macro name="container">
    <text variable="container-title" form="short" strip-periods="true"/>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" "><number variable="edition" form="ordinal"/><text value="ed"/></group>
      </if>
      <else><text variable="edition" strip-periods="true"/></else>
    </choose>
  </macro>
  <macro name="year">
    <date variable="issued"><date-part name="year"/></date>
  </macro>
  <macro name="month-day">
    <date variable="issued" delimiter=" "><date-part name="month" form="short" strip-periods="true"/><date-part name="day"/></date>
  </macro>
  <macro name="date-text">
    <date variable="issued" form="text"/>
  </macro>
  <macro name="date-year-first">
    <group delimiter=" "><text macro="year"/><text macro="month-day"/></group>
  </macro>
  <macro name="accessed-year-first">
    <date variable="accessed" delimiter=" ">
      <date-part name="year"/><date-part name="month" form="short" strip-periods="true"/><date-part name="day"/>
    </date>
  </macro>
  <macro name="law">
    <group delimiter=" ">
      <group delimiter=", ">
        <text variable="title"/>
        <text variable="number"/>
        <group delimiter=" "><text variable="volume"/><text variable="container-title"/><text variable="page"/></group>
      </group>
      <group prefix="(" suffix=")"><text macro="law-date"/><text variable="annote"/></group>
    </group>
  </macro>
  <macro name="doi"><text variable="DOI" prefix="doi:"/></macro>`

/**
 * The parts that Vancouver and author-date share, because CSE follows the same standard as NLM.
 *
 * `address-mark` holds for a source that is cited by its address and not by a DOI. `series`:
 * "(Series title; no. 12)". `report-number`: "Report No.: 12".
 *
 * Source: ANSI/NISO Z39.29-2005; NLM Citing Medicine, 2nd ed., chapters 1, 2 and 4; CSE,
 * Scientific Style and Format, 8th ed., section 29.3.6.
 */
export const NISO_MACROS = `
  <macro name="editors">
    <names variable="editor">${NAME_IN_LIST}<label prefix=", "/></names>
  </macro>
  <macro name="authors">
    <choose>
      <if variable="author contributor" match="any"><text macro="people"/></if>
      <else-if type="chapter paper-conference entry-encyclopedia" match="none"><text macro="editors"/></else-if>
    </choose>
  </macro>
  <macro name="editors-of-authors">
    <choose><if variable="author contributor" match="any"><text macro="editors"/></if></choose>
  </macro>
  <macro name="volume-issue">
    <choose>
      <if variable="issue">
        <text variable="volume"/>
        <group delimiter=" " prefix="(" suffix=")"><text variable="issue"/><text variable="supplement-number"/></group>
      </if>
      <else><group delimiter=" "><text variable="volume"/><text variable="supplement-number"/></group></else>
    </choose>
  </macro>
  <macro name="section"><text variable="section" prefix="Sect. "/></macro>
  <macro name="place-publisher">
    <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
  </macro>
  <macro name="version"><text variable="version" prefix="Version "/></macro>
  <macro name="book-volume">
    <choose><if variable="collection-title" match="none"><text variable="volume" prefix="Vol. "/></if></choose>
  </macro>
  <macro name="series">
    <choose>
      <if variable="collection-title">
        <group prefix="(" suffix=")" delimiter="; ">
          <text variable="collection-title"/>
          <choose>
            <if variable="volume"><text variable="volume" prefix="vol. "/></if>
            <else-if type="report"><text variable="number" prefix="no. "/></else-if>
          </choose>
        </group>
      </if>
    </choose>
  </macro>
  <macro name="report-number">
    <choose>
      <if type="standard"><group delimiter=" "><text variable="medium"/><text variable="number"/></group></if>
      <else-if type="report" variable="number" match="all">
        <choose>
          <if variable="collection-title" match="none">
            <group delimiter=" ">
              <choose><if variable="medium"><text variable="medium"/></if><else><text value="Report"/></else></choose>
              <text variable="number" prefix="No.: "/>
            </group>
          </if>
        </choose>
      </else-if>
    </choose>
  </macro>
  <macro name="law-date"><text macro="date-text"/></macro>
  <macro name="content-type">
    <choose>
      <if variable="genre"><text variable="genre"/></if>
      <else-if type="dataset"><text value="dataset"/></else-if>
      <else-if type="software"><text value="software"/></else-if>
    </choose>
  </macro>`
