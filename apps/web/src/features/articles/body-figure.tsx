import type { Image } from '@footnote/contracts/image'
import { ArticlePicture } from './article-picture'
import styles from './body-figure.module.css'
import { FigureCaption } from './figure-caption'

/** A picture in the text with its caption and credit. */
export function BodyFigure({ image }: { image: Image }) {
  return (
    <figure className={styles.figure}>
      <ArticlePicture image={image} sizes="(max-width: 45rem) 100vw, 42rem" />
      <FigureCaption image={image} />
    </figure>
  )
}
