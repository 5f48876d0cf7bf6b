import { answer } from '../site-api/answer'

/** Answers staff who may not import. */
export function refuseImporter(): Response {
  return answer(403, {
    status: 'refused',
    message: 'Only contributors, editors and administrators import references.',
  })
}
