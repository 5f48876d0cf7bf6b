import type { Field } from 'payload'
import { createdByField } from '../fields/created-by-field'
import { slugField } from '../fields/slug-field'
import { discussionFields } from './fields/discussion-fields'
import { evidenceFields } from './fields/evidence-fields'
import { maintainedFields } from './fields/maintained-fields'
import { peopleFields } from './fields/people-fields'
import { placementFields } from './fields/placement-fields'
import { recordFields } from './fields/record-fields'
import { textFields } from './fields/text-fields'
import { workflowStateField } from './fields/workflow-state-field'

export const articleFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Text', fields: textFields },
      {
        label: 'People',
        admin: { description: 'Who wrote it, who signed it, and what they declare.' },
        fields: peopleFields,
      },
      {
        label: 'Evidence',
        admin: { description: 'What stands behind it, and when it is looked at again.' },
        fields: evidenceFields,
      },
      {
        label: 'Placement',
        admin: { description: 'Where readers meet it.' },
        fields: placementFields,
      },
      { label: 'Discussion', fields: discussionFields },
      {
        label: 'Record',
        admin: { description: 'What became of it after publication.' },
        fields: recordFields,
      },
    ],
  },
  workflowStateField,
  {
    name: 'citedList',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/collections/articles/admin/cited-references#CitedReferences' },
    },
  },
  slugField('The end of its address: /articles/… Left empty, it is made of the headline.'),
  ...maintainedFields,
  createdByField,
]
