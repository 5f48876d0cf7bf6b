import { randomUUID } from 'node:crypto'
import { findDoi, findPmcid, findPmid } from '@footnote/citations/identifiers'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { parseDocument } from '../fields/parse-document'
import { formatCitationKey } from './format-citation-key'
import { formatListTitle } from './format-list-title'

/** Gives a reference its short name and list title, and refuses a source that is already here. */
export const identifyReference: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { id } = parseDocument(originalDoc)
  const DOI = findDoi(textOf(data['DOI']) ?? '')
  const PMID = findPmid(textOf(data['PMID']) ?? '')
  const PMCID = findPmcid(textOf(data['PMCID']) ?? '')
  await refuseSecond({ req, id, field: 'DOI', uniqueField: 'uniqueDOI', value: DOI })
  await refuseSecond({ req, id, field: 'PMID', uniqueField: 'uniquePMID', value: PMID })
  return {
    ...data,
    DOI,
    PMID,
    PMCID,
    uniqueDOI: DOI ?? `none-${randomUUID()}`,
    uniquePMID: PMID ?? `none-${randomUUID()}`,
    listTitle: formatListTitle(data),
    citationKey: textOf(data['citationKey']) ?? (await findFreeKey(req, formatCitationKey(data))),
  }
}

async function refuseSecond(question: {
  req: PayloadRequest
  id: unknown
  field: 'DOI' | 'PMID'
  uniqueField: 'uniqueDOI' | 'uniquePMID'
  value: string | null
}): Promise<void> {
  const { req, id, field, uniqueField, value } = question
  if (value === null) return
  const { docs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: true,
    depth: 0,
    limit: 2,
    pagination: false,
    where: { [uniqueField]: { equals: value } },
  })
  const other = docs.find((reference) => reference.id !== id)
  if (other === undefined) return
  throw new ValidationError({
    collection: 'references',
    errors: [{ path: field, message: `This source is already here as ${other.citationKey}.` }],
  })
}

async function findFreeKey(req: PayloadRequest, key: string): Promise<string> {
  for (let number = 1; number < 200; number += 1) {
    const candidate = number === 1 ? key : `${key}-${number}`
    const { totalDocs } = await req.payload.count({
      collection: 'references',
      req,
      overrideAccess: true,
      where: { citationKey: { equals: candidate } },
    })
    if (totalDocs === 0) return candidate
  }
  return `${key}-${randomUUID().slice(0, 8)}`
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
