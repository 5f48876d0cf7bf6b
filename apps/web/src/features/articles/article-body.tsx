import type { ArticleBody as Body, BlockNode } from '@footnote/contracts/article-body'
import styles from './article-body.module.css'
import { BodyCallout } from './body-callout'
import { BodyFigure } from './body-figure'
import { BodyList } from './body-list'
import { BodyTable } from './body-table'
import { InlineContent } from './inline-content'
import type { RenderCitation } from './render-citation'

/** The text of an article. A block of a kind it does not know is left out. */
export function ArticleBody({
  body,
  renderCitation,
}: {
  body: Body
  renderCitation: RenderCitation
}) {
  return (
    <div className={styles.body}>
      {body.map((block, index) => (
        <Block key={index} block={block} renderCitation={renderCitation} />
      ))}
    </div>
  )
}

function Block({ block, renderCitation }: { block: BlockNode; renderCitation: RenderCitation }) {
  switch (block.kind) {
    case 'heading':
      return <Heading heading={block} renderCitation={renderCitation} />
    case 'paragraph':
      return (
        <p>
          <InlineContent nodes={block.children} renderCitation={renderCitation} />
        </p>
      )
    case 'list':
      return <BodyList list={block} renderCitation={renderCitation} />
    case 'quote':
      return (
        <figure className={styles.quote}>
          <blockquote>
            <p>
              <InlineContent nodes={block.children} renderCitation={renderCitation} />
            </p>
          </blockquote>
          {block.attribution && <figcaption>{block.attribution}</figcaption>}
        </figure>
      )
    case 'callout':
      return <BodyCallout callout={block} renderCitation={renderCitation} />
    case 'figure':
      return <BodyFigure image={block.image} />
    case 'table':
      return <BodyTable table={block} renderCitation={renderCitation} />
    case 'rule':
      return <hr className={styles.rule} />
    case 'unknown':
      return null
  }
}

function Heading({
  heading,
  renderCitation,
}: {
  heading: Extract<BlockNode, { kind: 'heading' }>
  renderCitation: RenderCitation
}) {
  const Level = `h${heading.level}` as const
  return (
    <Level id={heading.anchor} tabIndex={-1}>
      <InlineContent nodes={heading.children} renderCitation={renderCitation} />
    </Level>
  )
}
