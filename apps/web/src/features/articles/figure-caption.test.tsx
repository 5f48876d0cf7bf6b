import { buildImage } from '@footnote/fixtures/build-image'
import { render } from '@testing-library/react'
import { FigureCaption } from './figure-caption'

test.each([
  [{ creditText: 'A', copyrightNotice: '© B', license: 'CC0' }, 'A · © B · CC0'],
  [{ creditText: 'A', copyrightNotice: null, license: null }, 'A'],
  [{ creditText: null, copyrightNotice: '', license: 'CC0' }, 'CC0'],
  [{ creditText: null, copyrightNotice: null, license: null }, ''],
])('the credit of %j has no loose separator', (parts, credit) => {
  const image = buildImage({ caption: null, ...parts })
  const { container } = render(<FigureCaption image={image} />)
  expect(container.textContent).toBe(credit)
})
