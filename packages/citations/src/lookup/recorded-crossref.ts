/**
 * Answers of Crossref about real sources, in the shape in which they come over the
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
