import { z } from 'zod'
import { lenientList, lenientText, lenientTexts } from './lenient-shapes'

/**
 * A summary of PubMed or PubMed Central (ESummary, version 2.0, JSON), as far as a reference
 * needs it. `error` stands in the place of everything else when there is no such record.
 *
 * Source: NCBI, E-utilities, "ESummary"; the document summaries of db=pubmed and db=pmc.
 */
export const PubmedSummarySchema = z.object({
  uid: z.string().min(1),
  error: lenientText,
  title: lenientText,
  authors: lenientList(z.object({ name: z.string(), authtype: lenientText })),
  source: lenientText,
  fulljournalname: lenientText,
  pubdate: lenientText,
  epubdate: lenientText,
  printpubdate: lenientText,
  volume: lenientText,
  issue: lenientText,
  pages: lenientText,
  elocationid: lenientText,
  lang: lenientTexts,
  issn: lenientText,
  essn: lenientText,
  pubtype: lenientTexts,
  articleids: lenientList(z.object({ idtype: z.string(), value: z.string() })),
  references: lenientList(
    z.object({ refsource: lenientText, reftype: lenientText, pmid: lenientText }),
  ),
  doctype: lenientText,
  booktitle: lenientText,
  edition: lenientText,
  publishername: lenientText,
  publisherlocation: lenientText,
  availablefromurl: lenientText,
})
export type PubmedSummary = z.infer<typeof PubmedSummarySchema>

/** The answer of `esummary.fcgi?retmode=json`: one record per id beside the list of ids. */
export const PubmedAnswerSchema = z.object({ result: z.record(z.string(), z.unknown()) })

/** The answer of `esearch.fcgi?retmode=json`. */
export const PubmedSearchSchema = z.object({
  esearchresult: z.object({ idlist: z.array(z.string()) }),
})
