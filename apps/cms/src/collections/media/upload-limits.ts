const KIB = 1_024

/** What one upload may bring; the rest of a document comes as one JSON field. */
export const uploadLimits = {
  fileSize: 10 * KIB * KIB,
  files: 1,
  fields: 20,
  fieldSize: 64 * KIB,
  parts: 25,
}
