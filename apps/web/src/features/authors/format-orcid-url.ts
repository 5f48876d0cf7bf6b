/** The address of an author's ORCID record. Source: ORCID, Structure of the ORCID Identifier. */
export function formatOrcidUrl(orcid: string): string {
  return `https://orcid.org/${orcid}`
}
