import { formatNumber, formatTable } from './format-table'
import { notMeasured, row } from './row'

test('a value is set beside the bare server and its limit, and is marked when over it', () => {
  const table = formatTable([
    row('reads', { value: 500, unit: '1/s', baseline: 20_000 }),
    row('page', { value: 120, unit: 'kB', limit: { max: 100, source: 'S11' }, note: 'gzip' }),
    notMeasured('saves', 'no demo account'),
  ])
  const lines = table.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))
  expect(lines.slice(2)).toEqual([
    'reads | 500 1/s | 20,000 1/s | × 0.025',
    'page | 120 kB | ≤ 100 kB | 1.2 ! | S11; gzip',
    'saves | not measured: no demo account',
  ])
})

test.each([
  [0.012345, '0.0123'],
  [1.5, '1.5'],
  [99.95, '100'],
  [12_345.6, '12,346'],
])('%s reads %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})
