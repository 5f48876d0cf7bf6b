const MIB = 1_024 * 1_024

/** A file of references, as UTF-8. */
export const FILE_BYTES_MAX = 8 * MIB

/** The same in a JSON body, where quotes and line breaks take two bytes. */
export const BODY_BYTES_MAX = 16 * MIB

export const FILENAME_CHARS_MAX = 200

/** Entries of one file. */
export const ENTRIES_MAX = 5_000
