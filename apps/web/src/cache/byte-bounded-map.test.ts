import { ByteBoundedMap } from './byte-bounded-map'

test('what was used least recently is forgotten first', () => {
  const forgotten: string[] = []
  const map = new ByteBoundedMap<string>(20, (value) => forgotten.push(value))
  map.set('a', 'A', 8)
  map.set('b', 'B', 8)
  map.get('a')
  map.set('c', 'C', 8)
  expect(forgotten).toEqual(['B'])
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual(['A', undefined, 'C'])
})

test('a value larger than the whole map is not kept', () => {
  const map = new ByteBoundedMap<string>(20)
  map.set('a', 'A', 21)
  expect(map.get('a')).toBeUndefined()
})
