import type { SourceIdentifier } from '../collections/references/api/source-identifier'
import { describeFailure, describeOwnLimit } from './describe-failure'
import type { RegistryFailure } from './registry'

const DOI: SourceIdentifier = { kind: 'DOI', value: '10.1056/nejmoa1200303' }
const failures: RegistryFailure[] = [
  ...(['unknown', 'offline', 'timeout', 'malformed'] as const).map((status) => ({
    status,
    source: 'crossref' as const,
    cause: 'a cause for the log',
  })),
  { status: 'limited', source: 'crossref', retryAfterSeconds: 30, cause: 'a cause for the log' },
]

test('every failure has a sentence of its own, keeps the identifier and says to use the form', () => {
  const described = failures.map((failure) => describeFailure(failure, DOI))
  expect(new Set(described.map(({ message }) => message)).size).toBe(failures.length)
  for (const [index, outcome] of described.entries()) {
    expect(outcome).toMatchObject({ status: failures[index]?.status, identifier: DOI })
    expect(outcome.message).toContain('10.1056/nejmoa1200303')
    expect(outcome.message).toMatch(/fill in the form by hand/i)
    expect(outcome.message).not.toContain('a cause for the log')
  }
})

test('a limit says how long to wait, whoever set it', () => {
  const limited = {
    status: 'limited',
    source: 'pubmed',
    retryAfterSeconds: 150,
    cause: '',
  } as const
  expect(describeFailure(limited, DOI).message).toContain('3 minutes')
  expect(describeOwnLimit(1, DOI).message).toContain('Wait a second')
})
