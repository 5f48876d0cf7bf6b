import { answerRefusal, NOTHING_HERE } from './refusal'

/** Answers a method that nothing here has: no page of another origin may ask, either. */
export function refuseAll(): Response {
  return answerRefusal(NOTHING_HERE)
}
