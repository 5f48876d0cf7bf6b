import type { DemoPicture } from '@footnote/fixtures/demo/demo-pictures'
import sharp from 'sharp'

const WIDTH = 1_600
const HEIGHT = 900

/** Draws a picture of the demo library as PNG. The same name always gives the same picture. */
export async function drawPicture(drawing: DemoPicture['drawing']): Promise<Buffer> {
  const shapes = drawing === 'lattice' ? drawLattice() : drawArcs()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${shapes}</svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer()
}

/** Round cells in a honeycomb that grow apart and fade from left to right. */
function drawLattice(): string {
  const random = randomFrom(7)
  const cells: string[] = []
  for (let column = -1; column < 17; column += 1) {
    for (let row = -1; row < 10; row += 1) {
      const x = column * 100 + 50
      const y = row * 100 + (column % 2 === 0 ? 0 : 50)
      const openness = Math.max(0, column / 16)
      const radius = 46 - openness * 26 * random() - 4 * random()
      const tint = 78 + Math.round(14 * random()) - Math.round(openness * 18)
      cells.push(
        `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="hsl(${40 + Math.round(10 * random())} 38% ${tint}%)" fill-opacity="${(0.95 - openness * 0.55).toFixed(2)}"/>`,
        `<circle cx="${x}" cy="${y}" r="${(radius * (0.3 + 0.25 * random())).toFixed(1)}" fill="#173f3a" fill-opacity="${(0.85 - openness * 0.4).toFixed(2)}"/>`,
      )
    }
  }
  return `<defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#1d4f48"/><stop offset="1" stop-color="#0f2e2b"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#ground)"/>${cells.join('')}`
}

/** Broad arcs around a point below the picture, from amber to night blue. */
function drawArcs(): string {
  const colours = [
    '#131a3a',
    '#1c2450',
    '#2b2f66',
    '#463a78',
    '#6b4681',
    '#985480',
    '#c46a73',
    '#e28a62',
    '#f2b15c',
    '#f8d57e',
  ]
  const arcs = colours.map(
    (colour, index) => `<circle cx="1040" cy="1060" r="${1_420 - index * 138}" fill="${colour}"/>`,
  )
  const random = randomFrom(3)
  const stars = Array.from(
    { length: 46 },
    () =>
      `<circle cx="${Math.round(WIDTH * random())}" cy="${Math.round(230 * random())}" r="${(1 + 1.6 * random()).toFixed(1)}" fill="#fff" fill-opacity="${(0.25 + 0.5 * random()).toFixed(2)}"/>`,
  )
  return `<rect width="100%" height="100%" fill="#0d1230"/>${arcs.join('')}${stars.join('')}`
}

/** Numbers from 0 to 1 that look random and are the same in every run (Lehmer). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
