import { testRun } from '../harness/test-run'

/** A well-formed id of the database under test that no document has. */
export function absentId(): string {
  return testRun().database === 'sqlite'
    ? '00000000-0000-4000-8000-000000000000'
    : '000000000000000000000000'
}
