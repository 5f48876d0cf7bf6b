import type { Author } from '@footnote/contracts/author'

/** An author's credentials and where they work; nothing for one without either. */
export function AuthorRole({
  author,
  className,
}: {
  author: Author
  className?: string | undefined
}) {
  const role = [author.credentials.join(', '), author.affiliation].filter(Boolean).join(' · ')
  return role === '' ? null : <p className={className}>{role}</p>
}
