import { randomUUID } from 'node:crypto'
import { findDoi, findPmcid, findPmid } from '@footnote/citations/identifiers'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { parseDocument } from '../fields/parse-document'
import { findDuplicates } from './find-duplicates'
import { textOf } from './text-of'

const NO_IDENTIFIER = 'none-'

/** Keeps identifiers in one form each, and refuses a source that is already here. */
export const identifyReference: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = parseDocument(originalDoc)
  const DOI = readIdentifier(data['DOI'], findDoi)
  const PMID = readIdentifier(data['PMID'], findPmid)
  const PMCID = readIdentifier(data['PMCID'], findPmcid)
  await refuseSecond({ req, field: 'DOI', value: DOI, before })
  await refuseSecond({ req, field: 'PMID', value: PMID, before })
  await refuseSecond({ req, field: 'PMCID', value: PMCID, before })
  return {
    ...data,
    DOI,
    PMID,
    PMCID,
    uniqueDOI: DOI ?? keepPlaceholder(before['uniqueDOI']),
    uniquePMID: PMID ?? keepPlaceholder(before['uniquePMID']),
    statusNoticeId: readIdentifier(
      data['statusNoticeId'],
      (text) => findDoi(text) ?? findPmid(text),
    ),
  }
}

/** What cannot be read stays as it is: the field refuses it in words. */
function readIdentifier(value: unknown, find: (text: string) => string | null): string | null {
  const text = textOf(value)
  return text === null ? null : (find(text) ?? text)
}

async function refuseSecond({
  req,
  field,
  value,
  before,
}: {
  req: PayloadRequest
  field: 'DOI' | 'PMID' | 'PMCID'
  value: string | null
  before: Record<string, unknown>
}): Promise<void> {
  if (value === null || value === before[field]) return
  const id = textOf(before['id'])
  const [other] = await findDuplicates(req, { id, [field]: value })
  if (other === undefined) return
  throw new ValidationError({
    collection: 'references',
    errors: [
      { path: field, message: `This source is already here as ${other.reference.citationKey}.` },
    ],
  })
}

function keepPlaceholder(before: unknown): string {
  const text = textOf(before)
  return text?.startsWith(NO_IDENTIFIER) === true ? text : `${NO_IDENTIFIER}${randomUUID()}`
}
