import { demoAuthors } from '@footnote/fixtures/demo/demo-authors'
import { demoDisclaimer } from '@footnote/fixtures/demo/demo-disclaimer'
import { demoPictures } from '@footnote/fixtures/demo/demo-pictures'
import { demoReferences } from '@footnote/fixtures/demo/demo-references'
import { demoSettings } from '@footnote/fixtures/demo/demo-settings'
import { demoTags } from '@footnote/fixtures/demo/demo-tags'
import type { PayloadRequest } from 'payload'
import { drawPicture } from './draw-picture'
import { toStoredReference } from './to-stored-reference'

/** The stored ids of what articles point at: people and tags by slug, references and pictures by demo id. */
export type DemoShelves = {
  authors: Map<string, string>
  tags: Map<string, string>
  references: Map<string, string>
  pictures: Map<string, string>
}

/** Creates everything an article of the demo library points at, and the site's settings. */
export async function createDemoShelves(req: PayloadRequest): Promise<DemoShelves> {
  const { payload } = req
  const shelves: DemoShelves = {
    authors: new Map(),
    tags: new Map(),
    references: new Map(),
    pictures: new Map(),
  }
  for (const { drawing, image } of demoPictures) {
    const { alt, caption, creditText, copyrightNotice, license } = image
    const file = await drawPicture(drawing)
    const { id } = await payload.create({
      collection: 'media',
      req,
      data: { title: drawing, alt, caption, creditText, copyrightNotice, license },
      file: { data: file, mimetype: 'image/png', name: `${drawing}.png`, size: file.length },
    })
    shelves.pictures.set(image.renditions.at(-1)?.filename ?? '', id)
  }
  for (const { slug, name, description } of demoTags) {
    const data = { slug, name, description }
    const { id } = await payload.create({ collection: 'tags', req, data })
    shelves.tags.set(slug, id)
  }
  for (const { slug, name, credentials, bio, affiliation, isMedicalReviewer } of demoAuthors) {
    const data = { slug, name, credentials, bio, affiliation, isMedicalReviewer }
    const { id } = await payload.create({ collection: 'authors', req, data })
    shelves.authors.set(slug, id)
  }
  for (const reference of demoReferences) {
    const data = toStoredReference(reference)
    const { id } = await payload.create({ collection: 'references', req, data })
    shelves.references.set(reference.id, id)
  }
  const disclaimer = await payload.create({ collection: 'disclaimers', req, data: demoDisclaimer })
  await payload.updateGlobal({
    slug: 'siteSettings',
    req,
    data: { ...demoSettings, defaultDisclaimer: disclaimer.id },
  })
  return shelves
}
