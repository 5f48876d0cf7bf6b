import { afterCommit, announceCommit, forgetTransaction } from './after-commit'

test('a callback waits for the commit and is called once', async () => {
  const callback = jest.fn()
  await afterCommit({ transactionID: 'one' }, callback)
  await afterCommit({ transactionID: Promise.resolve('one') }, callback)
  expect(callback).not.toHaveBeenCalled()
  announceCommit('one')
  announceCommit('one')
  expect(callback).toHaveBeenCalledTimes(1)
})

test('a rolled back transaction calls nobody', async () => {
  const callback = jest.fn()
  await afterCommit({ transactionID: 'two' }, callback)
  forgetTransaction('two')
  announceCommit('two')
  expect(callback).not.toHaveBeenCalled()
})

test('without a transaction there is nothing to wait for', async () => {
  const callback = jest.fn()
  await afterCommit({}, callback)
  expect(callback).toHaveBeenCalledTimes(1)
})
