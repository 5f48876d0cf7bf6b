import { defineCollection } from '../../access/define-collection'
import { decisionEndpoint } from '../../moderation/decision-endpoint'
import { announceComment } from './announce-comment'
import { commentFields } from './comment-fields'
import { keepListed } from './keep-listed'
import { listAncestors } from './list-ancestors'
import { placeInThread } from './place-in-thread'
import { recordMove } from './record-move'
import { requireLegalMove } from './require-legal-move'
import { screenOnArrival } from './screen-on-arrival'
import { stampArrival } from './stamp-arrival'

export const Comments = defineCollection({
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  admin: {
    group: 'Discussion',
    useAsTitle: 'text',
    defaultColumns: ['text', 'authorName', 'article', 'status', 'createdAt'],
    description: 'Every comment as stored. Decide about them on the Moderation page.',
  },
  lockDocuments: false,
  fields: commentFields,
  indexes: [
    { fields: ['article', 'isListed', 'depth', 'place'] },
    { fields: ['article', 'status', 'createdAt'] },
    { fields: ['status', 'place'] },
    { fields: ['reader', 'article', 'status'] },
  ],
  hooks: {
    beforeChange: [stampArrival, placeInThread, screenOnArrival, requireLegalMove, keepListed],
    afterChange: [listAncestors, recordMove, announceComment],
  },
  endpoints: [decisionEndpoint],
})
