import { defineCollection } from '../../access/define-collection'
import { lookUpEndpoints } from '../../lookup/look-up-endpoints'
import { citedEndpoint } from './cited-endpoint'
import { announceReference } from './announce-reference'
import { identifyReference } from './identify-reference'
import { referenceFields } from './reference-fields'
import { refuseDeletingCited } from './refuse-deleting-cited'
import { requireSourceText } from './require-source-text'

export const References = defineCollection({
  slug: 'references',
  labels: { singular: 'Reference', plural: 'References' },
  defaultSort: 'citationKey',
  admin: {
    group: 'Evidence',
    useAsTitle: 'listTitle',
    defaultColumns: ['listTitle', 'type', 'studyType', 'status', 'citationKey'],
    listSearchableFields: ['listTitle', 'citationKey', 'DOI', 'PMID', 'containerTitle'],
    description: 'Sources that articles cite. Each source is here once.',
  },
  hooks: {
    beforeValidate: [requireSourceText],
    beforeChange: [identifyReference],
    afterChange: [announceReference],
    beforeDelete: [refuseDeletingCited],
  },
  endpoints: [citedEndpoint, ...lookUpEndpoints],
  fields: referenceFields,
})
