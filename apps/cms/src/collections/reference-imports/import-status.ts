/** Where an import stands; only a previewed one can be started. */
export const IMPORT_STATUSES = ['previewed', 'running', 'finished', 'cancelled', 'failed'] as const
export type ImportStatus = (typeof IMPORT_STATUSES)[number]
