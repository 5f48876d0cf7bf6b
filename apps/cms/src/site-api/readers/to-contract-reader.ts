import type { Reader as ContractReader } from '@footnote/contracts/reader'
import type { Reader } from '../../payload-types'

/** What the site may know of an account. */
export function toContractReader(reader: Reader): ContractReader {
  return {
    id: reader.id,
    displayName: reader.displayName,
    isVerified: typeof reader.emailVerifiedAt === 'string',
  }
}
