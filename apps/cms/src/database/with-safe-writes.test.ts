import { withSafeWrites } from './with-safe-writes'

test.each([
  [
    'mongodb://a:1,b:2/footnote?replicaSet=rs0',
    'mongodb://a:1,b:2/footnote?replicaSet=rs0&w=majority&journal=true&wtimeoutMS=5000',
  ],
  [
    'mongodb+srv://u:p@cluster.example',
    'mongodb+srv://u:p@cluster.example/?w=majority&journal=true&wtimeoutMS=5000',
  ],
  [
    'mongodb://a/db?w=1&replicaSet=rs0&journal=false',
    'mongodb://a/db?replicaSet=rs0&w=majority&journal=true&wtimeoutMS=5000',
  ],
])('%s waits for the journals of a majority', (url, safe) => {
  expect(withSafeWrites(url)).toBe(safe)
})
