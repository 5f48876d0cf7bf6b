import { listTicks, placeYear } from './place-year'

test.each([
  [{ from: 2026, to: 2026 }, [2026]],
  [{ from: 2022, to: 2026 }, [2022, 2023, 2024, 2025, 2026]],
  [{ from: 1993, to: 2026 }, [2000, 2010, 2020, 2026]],
  [{ from: 1747, to: 2026 }, [1750, 1800, 1850, 1900, 1950, 2000, 2026]],
])('the years %j are marked by %j', (scale, ticks) => {
  expect(listTicks(scale)).toEqual(ticks)
})

test('years keep room for their labels on both sides', () => {
  const scale = { from: 2000, to: 2020 }
  expect([2000, 2010, 2020].map((year) => placeYear(year, scale))).toEqual([4, 50, 96])
})
