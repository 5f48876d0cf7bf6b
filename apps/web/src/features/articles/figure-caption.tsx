import type { Image } from '@footnote/contracts/image'
import styles from './figure-caption.module.css'

/** A picture's caption and credit: what is unknown leaves no mark behind. */
export function FigureCaption({ image }: { image: Image }) {
  const credit = [image.creditText, image.copyrightNotice, image.license].filter(Boolean)
  if (!image.caption && credit.length === 0) return null
  return (
    <figcaption className={styles.caption}>
      {image.caption && <span>{image.caption}</span>}
      {credit.length > 0 && <small className={styles.credit}>{credit.join(' · ')}</small>}
    </figcaption>
  )
}
