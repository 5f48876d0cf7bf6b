import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Nobody is handed the file of an import, and no list the reports: the database is not even asked
 * for them, because a page of imports would be hundreds of megabytes.
 */
export const leaveFileOut: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' || args.overrideAccess === true) return args
  const isList = !('id' in args)
  const unwanted = { text: false, journal: false, ...(isList ? { report: false } : {}) }
  const { text: _text, journal: _journal, ...wanted } = args.select ?? {}
  const isChoice = Object.values(wanted).includes(true)
  return { ...args, select: isChoice ? wanted : { ...wanted, ...unwanted } }
}
