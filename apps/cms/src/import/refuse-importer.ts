import { answerRefused } from '../site-api/answer'

/** Answers staff who may not import. */
export function refuseImporter(): Response {
  return answerRefused('Only contributors, editors and administrators import references.')
}
