import type { BlockNode } from '@footnote/contracts/article-body'
import { Icon } from '../../ui/icon'
import styles from './body-callout.module.css'
import { InlineContent } from './inline-content'
import type { RenderCitation } from './render-citation'

const TONES = {
  'key-point': { label: 'Key point', icon: 'point' },
  caution: { label: 'Caution', icon: 'warning' },
} as const

/** A remark set off from the text; its tone is said in words, not by colour alone. */
export function BodyCallout({
  callout,
  renderCitation,
}: {
  callout: Extract<BlockNode, { kind: 'callout' }>
  renderCitation: RenderCitation
}) {
  const { label, icon } = TONES[callout.tone]
  return (
    <aside className={styles[callout.tone]} aria-label={label}>
      <p className={styles.label}>
        <Icon name={icon} />
        {label}
      </p>
      {callout.title && <p className={styles.title}>{callout.title}</p>}
      {callout.paragraphs.map((nodes, index) => (
        <p key={index}>
          <InlineContent nodes={nodes} renderCitation={renderCitation} />
        </p>
      ))}
    </aside>
  )
}
