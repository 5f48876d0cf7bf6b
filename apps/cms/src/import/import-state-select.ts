/** For `select`: what `ImportStateSchema` reads, without the file and its report. */
export const IMPORT_STATE_SELECT = {
  filename: true,
  format: true,
  status: true,
  total: true,
  done: true,
  created: true,
  matched: true,
  refused: true,
  failure: true,
} as const
