const KIB = 1_024
const FILE_MIB_MAX = 10

/** What one upload may bring; the rest of a document comes as one JSON field. */
export const uploadLimits = {
  fileSize: FILE_MIB_MAX * KIB * KIB,
  files: 1,
  fields: 20,
  fieldSize: 64 * KIB,
  parts: 25,
}

export const MEGAPIXELS_MAX = 40
export const SIDE_PIXELS_MAX = 12_000

export const FILE_TOO_LARGE = `This file is too large. The limit is ${FILE_MIB_MAX} MB.`
export const LIMITS_IN_WORDS = `up to ${FILE_MIB_MAX} MB and ${MEGAPIXELS_MAX} megapixels`
