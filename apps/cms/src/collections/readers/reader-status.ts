export const READER_STATUSES = ['active', 'suspended', 'banned', 'deleted'] as const
export type ReaderStatus = (typeof READER_STATUSES)[number]
