import { parseCommentText } from '@footnote/domain/comments/comment-text'
import styles from './comment-text.module.css'

/** The words of a comment. Nothing in them is ever markup. */
export function CommentText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      {parseCommentText(text).map((paragraph, index) => (
        <p key={index}>
          {paragraph.map((node, nodeIndex) => {
            if (node.kind === 'line-break') return <br key={nodeIndex} />
            if (node.kind === 'text') return node.text
            return (
              <a key={nodeIndex} href={node.href} rel="ugc nofollow noopener">
                {node.text}
              </a>
            )
          })}
        </p>
      ))}
    </div>
  )
}
