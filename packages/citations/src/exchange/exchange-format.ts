/** The files that references come in. NBIB, the format of PubMed and MEDLINE, is read only. */
export const EXCHANGE_FORMATS = ['bibtex', 'ris', 'nbib', 'csl-json'] as const
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number]

/** The formats that references go out in. */
export const WRITTEN_FORMATS = ['bibtex', 'ris', 'csl-json'] as const
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number]

/**
 * How each format is called, and how its files are: `extension` is what a written file gets,
 * `extensions` are what a read one may have, all without the dot.
 *
 * Source: IANA, "application/vnd.citationstyles.csl+json"; Crossref and DataCite content
 * negotiation for BibTeX and RIS, which are not registered.
 */
export const EXCHANGE_FILES: Record<
  ExchangeFormat,
  { name: string; extension: string; extensions: readonly string[]; mediaType: string }
> = {
  bibtex: {
    name: 'BibTeX',
    extension: 'bib',
    extensions: ['bib', 'bibtex'],
    mediaType: 'application/x-bibtex',
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    extensions: ['ris'],
    mediaType: 'application/x-research-info-systems',
  },
  nbib: {
    name: 'NBIB',
    extension: 'nbib',
    extensions: ['nbib', 'medline'],
    mediaType: 'text/plain',
  },
  'csl-json': {
    name: 'CSL-JSON',
    extension: 'json',
    extensions: ['json', 'csljson'],
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
}
