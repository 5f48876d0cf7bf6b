import type { Field, TextField } from 'payload'

export const identifierFields: Field[] = [
  {
    type: 'row',
    fields: [
      identifier(
        'DOI',
        '10.1054/mehy.2000.1133',
        /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/\S{1,200}$/i,
      ),
      identifier('PMID', '11425281', /^\d{1,8}$/),
      identifier('PMCID', 'PMC1234567', /^PMC\d{1,9}$/i),
    ],
  },
  {
    type: 'row',
    fields: [
      identifier('ISBN', '978-0-19-024655-6', /^[\dX -]{10,17}$/i),
      identifier('ISSN', '0306-9877', /^\d{4}-\d{3}[\dX]$/i),
    ],
  },
]

function identifier(name: string, example: string, pattern: RegExp): TextField {
  return {
    name,
    label: name,
    type: 'text',
    index: true,
    maxLength: 240,
    validate: (value: unknown) =>
      value === null ||
      value === undefined ||
      value === '' ||
      (typeof value === 'string' && pattern.test(value.trim())) ||
      `Write it like ${example}.`,
    admin: { placeholder: example },
  }
}
