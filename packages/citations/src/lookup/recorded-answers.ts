/**
 * Answers of Crossref and PubMed about real sources, in the shape in which they come over the
 * wire, trimmed to the fields that a reference is made of and a few more. For tests.
 */

/** `GET /works/10.1371/journal.pone.0033693`, with one of its 70 references. */
export const CROSSREF_ARTICLE = {
  status: 'ok',
  'message-type': 'work',
  'message-version': '1.0.0',
  message: {
    indexed: { 'date-parts': [[2024, 9, 25]], 'date-time': '2024-09-25T11:20:08Z' },
    'reference-count': 70,
    publisher: 'Public Library of Science (PLoS)',
    issue: '3',
    'content-domain': { domain: ['www.plosone.org'], 'crossmark-restriction': false },
    'short-container-title': ['PLoS ONE'],
    DOI: '10.1371/journal.pone.0033693',
    type: 'journal-article',
    created: { 'date-parts': [[2012, 3, 23]], 'date-time': '2012-03-23T01:00:52Z' },
    page: 'e33693',
    'update-policy': 'http://dx.doi.org/10.1371/journal.pone.corrections_policy',
    source: 'Crossref',
    title: [
      'Methylphenidate Exposure Induces Dopamine Neuron Loss and Activation of Microglia in the Basal\n      Ganglia of Mice',
    ],
    prefix: '10.1371',
    volume: '7',
    author: [
      { given: 'Shankar', family: 'Sadasivan', sequence: 'first', affiliation: [] },
      { given: 'Brooks B.', family: 'Pond', sequence: 'additional', affiliation: [] },
      { given: 'Amar K.', family: 'Pani', sequence: 'additional', affiliation: [] },
      { given: 'Chunxu', family: 'Qu', sequence: 'additional', affiliation: [] },
      { given: 'Yun', family: 'Jiao', sequence: 'additional', affiliation: [] },
      { given: 'Richard J.', family: 'Smeyne', sequence: 'additional', affiliation: [] },
    ],
    member: '340',
    'published-online': { 'date-parts': [[2012, 3, 21]] },
    reference: [
      {
        key: 'ref1',
        'doi-asserted-by': 'crossref',
        'first-page': '2376',
        DOI: '10.1038/sj.npp.1301164',
        'article-title': 'Stimulants: Therapeutic actions in ADHD.',
        volume: '31',
        author: 'AF Arnsten',
        year: '2006',
        'journal-title': 'Neuropsychopharmacology',
      },
    ],
    'container-title': ['PLoS ONE'],
    issued: { 'date-parts': [[2012, 3, 21]] },
    ISSN: ['1932-6203'],
    'issn-type': [{ type: 'electronic', value: '1932-6203' }],
    relation: {},
  },
}

/** `GET /works/10.1016/s0140-6736(97)11096-0`: corrected in 2004, retracted in 2010. */
export const CROSSREF_RETRACTED = {
  status: 'ok',
  'message-type': 'work',
  'message-version': '1.0.0',
  message: {
    DOI: '10.1016/s0140-6736(97)11096-0',
    type: 'journal-article',
    title: [
      'RETRACTED: Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children',
    ],
    author: [
      { given: 'AJ', family: 'Wakefield', sequence: 'first', affiliation: [] },
      { given: 'SH', family: 'Murch', sequence: 'additional', affiliation: [] },
      { given: 'A', family: 'Anthony', sequence: 'additional', affiliation: [] },
      { given: 'J', family: 'Linnell', sequence: 'additional', affiliation: [] },
      { given: 'DM', family: 'Casson', sequence: 'additional', affiliation: [] },
      { given: 'M', family: 'Malik', sequence: 'additional', affiliation: [] },
      { given: 'M', family: 'Berelowitz', sequence: 'additional', affiliation: [] },
      { given: 'AP', family: 'Dhillon', sequence: 'additional', affiliation: [] },
      { given: 'MA', family: 'Thomson', sequence: 'additional', affiliation: [] },
      { given: 'P', family: 'Harvey', sequence: 'additional', affiliation: [] },
      { given: 'A', family: 'Valentine', sequence: 'additional', affiliation: [] },
      { given: 'SE', family: 'Davies', sequence: 'additional', affiliation: [] },
      { given: 'JA', family: 'Walker-Smith', sequence: 'additional', affiliation: [] },
    ],
    'container-title': ['The Lancet'],
    publisher: 'Elsevier BV',
    issued: { 'date-parts': [[1998, 2]] },
    volume: '351',
    issue: '9103',
    page: '637-641',
    'updated-by': [
      {
        DOI: '10.1016/s0140-6736(04)15715-2',
        type: 'correction',
        label: 'Correction',
        source: 'retraction-watch',
        updated: { 'date-time': '2004-03-06T00:00:00Z' },
        'record-id': '17269',
      },
      {
        DOI: '10.1016/s0140-6736(10)60175-4',
        type: 'retraction',
        label: 'Retraction',
        source: 'retraction-watch',
        updated: { 'date-time': '2010-02-06T00:00:00Z' },
        'record-id': '4036',
      },
    ],
    relation: {},
  },
}

/** `GET /works/10.1016/s0140-6736(10)60175-4`: the notice that retracted it. */
export const CROSSREF_NOTICE = {
  status: 'ok',
  'message-type': 'work',
  'message-version': '1.0.0',
  message: {
    DOI: '10.1016/s0140-6736(10)60175-4',
    type: 'journal-article',
    title: [
      'Retraction—Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children',
    ],
    'update-to': [
      {
        DOI: '10.1016/s0140-6736(97)11096-0',
        type: 'retraction',
        label: 'Retraction',
        source: 'retraction-watch',
        updated: { 'date-parts': [[2010, 2, 6]] },
      },
    ],
    relation: {},
  },
}

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
