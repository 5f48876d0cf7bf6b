import type { Endpoint } from 'payload'
import { listComments } from './list-comments'
import { listOwnComments } from './list-own-comments'
import { submitComment } from './submit-comment'

export const commentEndpoints: Endpoint[] = [
  { path: '/site/articles/:slug/comments', method: 'get', handler: listComments },
  { path: '/site/articles/:slug/comments/mine', method: 'get', handler: listOwnComments },
  { path: '/site/comments', method: 'post', handler: submitComment },
]
