import { preload } from 'react-dom'

const FONT_URLS = [
  new URL(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    import.meta.url,
  ),
]

/** Asks for the two fonts every page opens with before the style sheet names them. */
export function PreloadFonts() {
  for (const url of FONT_URLS) {
    preload(url.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  return null
}
