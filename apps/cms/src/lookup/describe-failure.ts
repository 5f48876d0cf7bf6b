import { type LookUpFailure, UPSTREAM_NAMES } from '../collections/references/api/look-up-outcome'
import type { SourceIdentifier } from '../collections/references/api/source-identifier'
import type { RegistryFailure } from './registry'

/** A failure in words for the editor: what happened, what to do next, and the identifier kept. */
export function describeFailure(
  failure: RegistryFailure,
  identifier: SourceIdentifier,
): LookUpFailure {
  const { status } = failure
  const who = UPSTREAM_NAMES[failure.source]
  const what = `${identifier.kind} ${identifier.value}`
  switch (status) {
    case 'unknown': {
      const nobody =
        identifier.kind === 'DOI' ? 'Neither Crossref nor PubMed knows' : 'PubMed does not know'
      return {
        status,
        identifier,
        message: `${nobody} ${what}. Compare it with the source; if it is right, fill in the form by hand: the ${identifier.kind} is already in it.`,
      }
    }
    case 'offline':
      return {
        status,
        identifier,
        message: `${who} cannot be reached from here. Fill in the form by hand for now, with ${what} in it, and complete it when the connection is back.`,
      }
    case 'timeout':
      return {
        status,
        identifier,
        message: `${who} took longer than 5 seconds over ${what}. Try once more; if it stays slow, fill in the form by hand, the ${identifier.kind} is kept.`,
      }
    case 'limited': {
      const { retryAfterSeconds } = failure
      return {
        status,
        identifier,
        retryAfterSeconds,
        message: `${who} asks us to wait ${formatSeconds(retryAfterSeconds)} before looking up ${what}. Wait, or fill in the form by hand.`,
      }
    }
    case 'malformed':
      return {
        status,
        identifier,
        message: `${who} answered about ${what} with something that cannot be read. Trying again will hardly help: fill in the form by hand, and tell your administrator if it happens often.`,
      }
  }
}

/** One person looks up more than a person can read. */
export function describeOwnLimit(
  retryAfterSeconds: number,
  identifier: SourceIdentifier,
): LookUpFailure {
  return {
    status: 'limited',
    identifier,
    retryAfterSeconds,
    message: `You have looked up many sources at once. Wait ${formatSeconds(retryAfterSeconds)} before looking up ${identifier.kind} ${identifier.value}, or import a file of references instead.`,
  }
}

function formatSeconds(seconds: number): string {
  if (seconds === 1) return 'a second'
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
}
