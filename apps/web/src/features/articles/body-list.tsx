import type { ListNode } from '@footnote/contracts/article-body'
import styles from './body-list.module.css'
import { InlineContent } from './inline-content'
import type { RenderCitation } from './render-citation'

/** A bulleted or numbered list, with the lists inside its items. */
export function BodyList({
  list,
  renderCitation,
}: {
  list: ListNode
  renderCitation: RenderCitation
}) {
  const List = list.ordered ? 'ol' : 'ul'
  return (
    <List className={list.ordered ? styles.numbered : styles.bulleted}>
      {list.items.map((item, index) => (
        <li key={index}>
          <InlineContent nodes={item.children} renderCitation={renderCitation} />
          {item.lists.map((inner, innerIndex) => (
            <BodyList key={innerIndex} list={inner} renderCitation={renderCitation} />
          ))}
        </li>
      ))}
    </List>
  )
}
