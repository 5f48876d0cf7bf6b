import type { CollectionBeforeOperationHook } from 'payload'
import { parseDocument } from '../fields/parse-document'
import { formatTitle } from './format-title'

/**
 * Gives a picture without a title one to find it by. It runs before the file gets its
 * random name, because the name it came with is the last thing to make a title of.
 */
export const proposeTitle: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!('data' in args) || (operation !== 'create' && operation !== 'update')) return args
  const data = parseDocument(args.data)
  const isLeftAlone = operation === 'update' && !('title' in data)
  const isTitled = typeof data['title'] === 'string' && data['title'].trim() !== ''
  if (isLeftAlone || isTitled) return args
  const title = formatTitle({ alt: data['alt'], fileName: req.file?.name ?? data['filename'] })
  return { ...args, data: { ...args.data, title } }
}
