import type { BlockNode, InlineNode } from '@footnote/contracts/article-body'
import { useId } from 'react'
import styles from './body-table.module.css'
import { InlineContent } from './inline-content'
import type { RenderCitation } from './render-citation'

/** A table that scrolls by itself where the screen is too narrow for it. */
export function BodyTable({
  table,
  renderCitation,
}: {
  table: Extract<BlockNode, { kind: 'table' }>
  renderCitation: RenderCitation
}) {
  const captionId = useId()
  const [first, ...others] = table.rows
  if (first === undefined) return null
  const rows = table.hasHeaderRow ? others : table.rows
  return (
    <div
      className={styles.scroller}
      role="region"
      // What scrolls must be reachable by keyboard. Source: WCAG 2.2, 2.1.1.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...(table.caption ? { 'aria-labelledby': captionId } : { 'aria-label': 'Table' })}
    >
      <table className={styles.table}>
        {table.caption && <caption id={captionId}>{table.caption}</caption>}
        {table.hasHeaderRow && (
          <thead>
            <Row cells={first} isHeader renderCitation={renderCitation} />
          </thead>
        )}
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} renderCitation={renderCitation} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({
  cells,
  isHeader = false,
  renderCitation,
}: {
  cells: InlineNode[][]
  isHeader?: boolean
  renderCitation: RenderCitation
}) {
  return (
    <tr>
      {cells.map((nodes, index) => {
        const content = <InlineContent nodes={nodes} renderCitation={renderCitation} />
        return isHeader && nodes.length > 0 ? (
          <th key={index} scope="col">
            {content}
          </th>
        ) : (
          <td key={index}>{content}</td>
        )
      })}
    </tr>
  )
}
