import type { CitationNode } from '@footnote/contracts/article-body'
import type { ReactNode } from 'react'

/** How a page draws a citation: the text knows where it stands, not what it looks like. */
export type RenderCitation = (citation: CitationNode) => ReactNode
