/**
 * The parts of a reference that AMA, Vancouver and author-date print alike, as CSL macros.
 *
 * `authors`: family name and initials without periods. `edition`: "2nd ed". `volume-issue`:
 * "56(2)", and "(9)" for an issue without a volume. `date-year-first` is the NLM order,
 * "1993 Jul 22"; `date-text` is "July 22, 1993".
 */
export const SHARED_MACROS = `
  <macro name="authors">
    <names variable="author">
      <name name-as-sort-order="all" sort-separator=" " initialize-with="" delimiter=", " delimiter-precedes-last="always"/>
    </names>
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
  <macro name="volume-issue">
    <text variable="volume"/>
    <text variable="issue" prefix="(" suffix=")"/>
  </macro>
  <macro name="year">
    <date variable="issued"><date-part name="year"/></date>
  </macro>
  <macro name="date-text">
    <date variable="issued" form="text"/>
  </macro>
  <macro name="date-year-first">
    <date variable="issued" delimiter=" ">
      <date-part name="year"/><date-part name="month" form="short" strip-periods="true"/><date-part name="day"/>
    </date>
  </macro>
  <macro name="accessed-year-first">
    <date variable="accessed" delimiter=" ">
      <date-part name="year"/><date-part name="month" form="short" strip-periods="true"/><date-part name="day"/>
    </date>
  </macro>
  <macro name="place-publisher">
    <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
  </macro>
  <macro name="doi"><text variable="DOI" prefix="doi:"/></macro>`
