import { findDoi, findPmcid, findPmid } from '@footnote/citations/identifiers'
import { REFERENCE_CHARS_MAX } from '@footnote/contracts/reference-draft'
import type { Field, TextField } from 'payload'
import { validateText } from '../fields/validate-text'

export const identifierFields: Field[] = [
  {
    type: 'row',
    fields: [
      // Any form people paste will do; what is stored is the bare value.
      identifier('DOI', '10.1054/mehy.2000.1133', (text) => findDoi(text) !== null),
      identifier('PMID', '11425281', (text) => findPmid(text) !== null),
      identifier('PMCID', 'PMC1234567', (text) => findPmcid(text) !== null),
    ],
  },
  {
    type: 'row',
    fields: [
      identifier('ISBN', '978-0-19-024655-6', (text) => /^[\dX -]{10,17}$/i.test(text)),
      identifier('ISSN', '0306-9877', (text) => /^\d{4}-\d{3}[\dX]$/i.test(text)),
    ],
  },
]

function identifier(name: string, example: string, isValid: (text: string) => boolean): TextField {
  return {
    name,
    label: name,
    type: 'text',
    index: true,
    maxLength: REFERENCE_CHARS_MAX.identifier,
    validate: validateText({
      charsMax: REFERENCE_CHARS_MAX.identifier,
      isValid: (text) => isValid(text.trim()),
      message: `Write it like ${example}.`,
    }),
    admin: { placeholder: example },
  }
}
