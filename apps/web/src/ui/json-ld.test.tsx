import { render } from '@testing-library/react'
import { JsonLd } from './json-ld'

test('nothing in the data can end the script element', () => {
  const data = { name: '</script><script>alert(1)</script>&<!--\u2028\u2029' }
  const { container } = render(<JsonLd data={data} />)
  const written = container.innerHTML
  expect(written.match(/<\/script>/g)).toHaveLength(1)
  expect(written).not.toMatch(/<!--|\u2028|\u2029/)
  expect(JSON.parse(container.querySelector('script')?.textContent ?? '')).toEqual(data)
})
