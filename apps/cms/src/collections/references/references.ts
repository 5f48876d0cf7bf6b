import { defineCollection } from '../../access/define-collection'
import { exportEndpoint } from '../../export/export-endpoint'
import { lookUpEndpoints } from '../../lookup/look-up-endpoints'
import { citedEndpoint } from './cited-endpoint'
import { announceReference } from './announce-reference'
import { describeReference } from './describe-reference'
import { duplicatesEndpoint } from './duplicates-endpoint'
import { identifyReference } from './identify-reference'
import { mergeEndpoint } from './merge/merge-endpoint'
import { mergePreviewEndpoint } from './merge/merge-preview-endpoint'
import { nameReference } from './name-reference'
import { referenceFields } from './reference-fields'
import { refuseChangingMerged } from './refuse-changing-merged'
import { refuseDeletingCited } from './refuse-deleting-cited'
import { requireSourceText } from './require-source-text'
import { requireStatusDate } from './require-status-date'
import { searchEndpoint } from './search/search-endpoint'
import { settleEvidenceLevel } from './settle-evidence-level'
import { takeNamesakesAlong } from './take-namesakes-along'
import { usesEndpoint } from './uses/uses-endpoint'

export const References = defineCollection({
  slug: 'references',
  labels: { singular: 'Reference', plural: 'References' },
  defaultSort: 'citationKey',
  admin: {
    group: 'Evidence',
    useAsTitle: 'listTitle',
    // What was merged only leads to another record.
    baseFilter: () => ({ mergedInto: { exists: false } }),
    defaultColumns: ['listTitle', 'type', 'studyType', 'status', 'structure', 'citationKey'],
    listSearchableFields: ['listTitle', 'citationKey', 'DOI', 'PMID', 'containerTitle'],
    description: 'Sources that articles cite. Each source is here once.',
    components: { beforeListTable: ['/import/references-list-links#ReferencesListLinks'] },
  },
  hooks: {
    beforeValidate: [requireSourceText],
    beforeChange: [
      refuseChangingMerged,
      identifyReference,
      nameReference,
      describeReference,
      requireStatusDate,
      settleEvidenceLevel,
    ],
    afterChange: [announceReference],
    beforeDelete: [refuseDeletingCited, takeNamesakesAlong],
  },
  endpoints: [
    citedEndpoint,
    duplicatesEndpoint,
    mergeEndpoint,
    mergePreviewEndpoint,
    searchEndpoint,
    usesEndpoint,
    ...lookUpEndpoints,
    exportEndpoint,
  ],
  fields: referenceFields,
})
