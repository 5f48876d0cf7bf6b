/** A picture in as many sizes as there are sources, smallest first; its space is kept while it loads. */
export function Picture({
  sources,
  alt,
  sizes,
  isFirst = false,
  className,
}: {
  sources: { url: string; width: number; height: number }[]
  alt: string
  sizes: string
  /** The picture a page opens with loads at once; the others wait until they are near. */
  isFirst?: boolean
  className?: string | undefined
}) {
  const largest = sources.at(-1)
  if (largest === undefined) return null
  return (
    <img
      className={className}
      src={largest.url}
      srcSet={sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={largest.width}
      height={largest.height}
      alt={alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
    />
  )
}
