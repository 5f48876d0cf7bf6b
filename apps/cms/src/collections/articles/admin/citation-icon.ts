const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#2c8577" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"><path d="M6 3H3v14h3M14 3h3v14h-3M8.3 7.6 10.4 6v8"/></svg>`

/** The button that inserts a citation: a number in brackets, in a colour that reads on light and dark. */
export const citationIcon = {
  url: `data:image/svg+xml,${encodeURIComponent(SVG)}`,
  alt: 'Citation',
}
