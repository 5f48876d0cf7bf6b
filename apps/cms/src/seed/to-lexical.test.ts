import { demoArticles } from '@footnote/fixtures/demo/demo-articles'
import { demoPictures } from '@footnote/fixtures/demo/demo-pictures'
import { demoReferences } from '@footnote/fixtures/demo/demo-references'
import { readBody } from '../site-api/body/read-body'
import { toLexical } from './to-lexical'

const PICTURE_IDS = ['a'.repeat(24), 'b'.repeat(24)]
const pictures = demoPictures.map(({ image }, index) => ({ image, id: PICTURE_IDS[index] ?? '' }))

test.each(demoArticles)('the body of $slug reaches the site as it was written', ({ body }) => {
  const stored = toLexical(body, {
    referenceId: (demoId) => demoId,
    pictureId: (filename) =>
      pictures.find(({ image }) => image.renditions.at(-1)?.filename === filename)?.id ?? '',
  })
  expect(
    readBody(stored, {
      pictures: new Map(pictures.map(({ id, image }) => [id, image])),
      articleSlugs: new Map(),
      referenceIds: new Set(demoReferences.map(({ id }) => id)),
    }),
  ).toEqual(body)
})
