import { formatBar } from './progress-bar'

test.each([
  [0, '[------------------------------]   0 %'],
  [30, '[#########---------------------]  30 %'],
  [100, '[##############################] 100 %'],
])('%i percent', (percent, bar) => {
  expect(formatBar(percent)).toBe(bar)
})
