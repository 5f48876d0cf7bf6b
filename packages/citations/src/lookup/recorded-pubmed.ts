/**
 * Answers of PubMed and PubMed Central about real sources, in the shape in which they come over the
 * wire, trimmed to the fields that a reference is made of and a few more. For tests.
 */

/** `esummary.fcgi?db=pubmed&id=15509818&retmode=json`: an article with an erratum. */
export const PUBMED_CORRECTED = summaryOf('15509818', {
  pubdate: '2004 Oct 28',
  epubdate: '',
  source: 'N Engl J Med',
  authors: [
    { name: 'van de Beek D', authtype: 'Author', clusterid: '' },
    { name: 'de Gans J', authtype: 'Author', clusterid: '' },
    { name: 'Spanjaard L', authtype: 'Author', clusterid: '' },
    { name: 'Weisfelt M', authtype: 'Author', clusterid: '' },
    { name: 'Reitsma JB', authtype: 'Author', clusterid: '' },
    { name: 'Vermeulen M', authtype: 'Author', clusterid: '' },
  ],
  lastauthor: 'Vermeulen M',
  title: 'Clinical features and prognostic factors in adults with bacterial meningitis.',
  volume: '351',
  issue: '18',
  pages: '1849-59',
  lang: ['eng'],
  nlmuniqueid: '0255562',
  issn: '0028-4793',
  essn: '1533-4406',
  pubtype: ['Journal Article', "Research Support, Non-U.S. Gov't"],
  articleids: [
    { idtype: 'pubmed', idtypen: 1, value: '15509818' },
    { idtype: 'doi', idtypen: 3, value: '10.1056/NEJMoa040845' },
    { idtype: 'pii', idtypen: 4, value: '351/18/1849' },
  ],
  references: [
    {
      refsource: 'N Engl J Med. 2005 Mar 3;352(9):950',
      reftype: 'Erratum in',
      pmid: '',
      note: '',
    },
    {
      refsource:
        'N Engl J Med. 2005 Feb 3;352(5):512-5; author reply 512-5. doi: 10.1056/NEJM200502033520519.',
      reftype: 'Comment in',
      pmid: 15_689_595,
      note: '',
    },
  ],
  fulljournalname: 'The New England journal of medicine',
  elocationid: '',
  doctype: 'citation',
  booktitle: '',
  edition: '',
  publisherlocation: '',
  publishername: '',
  availablefromurl: '',
  sortpubdate: '2004/10/28 00:00',
})

/** `esummary.fcgi?db=pubmed&id=11425281&retmode=json`. */
export const PUBMED_ARTICLE = summaryOf('11425281', {
  pubdate: '2001 Feb',
  epubdate: '',
  source: 'Med Hypotheses',
  authors: [{ name: 'Johnson S', authtype: 'Author', clusterid: '' }],
  title: 'The multifaceted and widespread pathology of magnesium deficiency.',
  volume: '56',
  issue: '2',
  pages: '163-70',
  lang: ['eng'],
  issn: '0306-9877',
  essn: '',
  pubtype: ['Journal Article', 'Review'],
  articleids: [
    { idtype: 'pubmed', idtypen: 1, value: '11425281' },
    { idtype: 'doi', idtypen: 3, value: '10.1054/mehy.2000.1133' },
  ],
  references: [],
  fulljournalname: 'Medical hypotheses',
  elocationid: '',
  doctype: 'citation',
})

/** `esummary.fcgi?db=pubmed&id=23432189&retmode=json`: a retracted trial by a named group. */
export const PUBMED_RETRACTED = summaryOf('23432189', {
  pubdate: '2013 Apr 4',
  source: 'N Engl J Med',
  authors: [
    { name: 'Estruch R', authtype: 'Author', clusterid: '' },
    { name: 'Ros E', authtype: 'Author', clusterid: '' },
    { name: 'Salas-Salvadó J', authtype: 'Author', clusterid: '' },
    { name: 'PREDIMED Study Investigators', authtype: 'CollectiveName', clusterid: '' },
  ],
  title: 'Primary prevention of cardiovascular disease with a Mediterranean diet.',
  volume: '368',
  issue: '14',
  pages: '1279-90',
  lang: ['eng'],
  issn: '0028-4793',
  essn: '1533-4406',
  pubtype: ['Journal Article', 'Randomized Controlled Trial', 'Retracted Publication'],
  articleids: [
    { idtype: 'pubmed', idtypen: 1, value: '23432189' },
    { idtype: 'doi', idtypen: 3, value: '10.1056/NEJMoa1200303' },
  ],
  references: [
    {
      refsource: 'N Engl J Med. 2018 Jun 21;378(25):2441-2442',
      reftype: 'Retraction in',
      pmid: 29_897_867,
      note: '',
    },
  ],
  fulljournalname: 'The New England journal of medicine',
  doctype: 'citation',
})

/** `esummary.fcgi?db=pmc&id=8094449&retmode=json`: PubMed Central knows the PMID. */
export const PMC_ARTICLE = summaryOf('8094449', {
  pubdate: '2021 Jan 7',
  epubdate: '2021 Jan 6',
  printpubdate: '',
  source: 'Cochrane Database Syst Rev',
  authors: [
    { name: 'Ejemot-Nwadiaro RI', authtype: 'Author' },
    { name: 'Ehiri JE', authtype: 'Author' },
    { name: 'Arikpo D', authtype: 'Author' },
    { name: 'Meremikwu MM', authtype: 'Author' },
    { name: 'Critchley JA', authtype: 'Author' },
  ],
  title: 'Hand‐washing promotion for preventing diarrhoea',
  volume: '',
  issue: '1',
  pages: 'CD004265',
  articleids: [
    { idtype: 'pmid', value: '33539552' },
    { idtype: 'doi', value: '10.1002/14651858.CD004265.pub4' },
    { idtype: 'pmcid', value: 'PMC8094449' },
  ],
  fulljournalname: 'The Cochrane Database of Systematic Reviews',
  sortdate: '2021/01/06 00:00',
  pmclivedate: '2022/01/07',
})

/** `esummary.fcgi?db=pubmed&id=33539552&retmode=json`: the same article in PubMed. */
export const PUBMED_REVIEW = summaryOf('33539552', {
  pubdate: '2021 Jan 7',
  source: 'Cochrane Database Syst Rev',
  authors: [
    { name: 'Ejemot-Nwadiaro RI', authtype: 'Author', clusterid: '' },
    { name: 'Ehiri JE', authtype: 'Author', clusterid: '' },
    { name: 'Arikpo D', authtype: 'Author', clusterid: '' },
    { name: 'Meremikwu MM', authtype: 'Author', clusterid: '' },
    { name: 'Critchley JA', authtype: 'Author', clusterid: '' },
  ],
  title: 'Hand-washing promotion for preventing diarrhoea.',
  volume: '',
  issue: '1',
  pages: 'CD004265',
  lang: ['eng'],
  pubtype: ['Journal Article', 'Meta-Analysis', 'Systematic Review'],
  articleids: [
    { idtype: 'pubmed', idtypen: 1, value: '33539552' },
    { idtype: 'pmc', idtypen: 8, value: 'PMC8094449' },
    { idtype: 'doi', idtypen: 3, value: '10.1002/14651858.CD004265.pub4' },
  ],
  references: [],
  fulljournalname: 'The Cochrane database of systematic reviews',
  doctype: 'citation',
})

/** What PubMed answers, with status 200, when there is no such record. */
export const PUBMED_UNKNOWN = summaryOf('99999999', { error: 'cannot get document summary' })

/** `esearch.fcgi?db=pubmed&term="10.1056/nejmoa040845"[doi]&retmode=json`. */
export const PUBMED_SEARCH = {
  header: { type: 'esearch', version: '0.3' },
  esearchresult: { count: '1', retmax: '1', retstart: '0', idlist: ['15509818'] },
}

function summaryOf(uid: string, record: Record<string, unknown>) {
  return {
    header: { type: 'esummary', version: '0.3' },
    result: { uids: [uid], [uid]: { uid, ...record } },
  }
}
