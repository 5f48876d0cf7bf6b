import type { Author } from '@footnote/contracts/author'
import { EndSection } from '../../ui/end-section'
import { AuthorCard } from './author-card'

/** The authors of an article in the order of its byline. */
export function AuthorCards({ authors }: { authors: Author[] }) {
  if (authors.length === 0) return null
  return (
    <EndSection
      id="authors"
      title={authors.length === 1 ? 'About the author' : 'About the authors'}
    >
      {authors.map((author) => (
        <AuthorCard key={author.id} author={author} />
      ))}
    </EndSection>
  )
}
