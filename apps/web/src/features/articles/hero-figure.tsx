import type { Image } from '@footnote/contracts/image'
import { ArticlePicture } from './article-picture'
import { FigureCaption } from './figure-caption'
import styles from './hero-figure.module.css'

/** The picture an article opens with. */
export function HeroFigure({ image }: { image: Image }) {
  return (
    <figure className={styles.hero}>
      <ArticlePicture
        image={image}
        className={styles.picture}
        sizes="(max-width: 68rem) 100vw, 60rem"
        isFirst
      />
      <FigureCaption image={image} />
    </figure>
  )
}
