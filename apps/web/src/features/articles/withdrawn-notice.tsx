import type { ArticleAtSlug } from '@footnote/contracts/article'
import { articlePath } from '@footnote/contracts/page-path'
import { DateText } from '../../ui/date-text'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'

/** What stands where an article was withdrawn: that it was, when, why, and what to read instead. */
export function WithdrawnNotice({
  withdrawn,
}: {
  withdrawn: Extract<ArticleAtSlug, { status: 'withdrawn' }>
}) {
  const { headline, date, reason, successor } = withdrawn
  return (
    <>
      <PageHeading title={`Withdrawn: ${headline}`}>
        <p>
          This article was withdrawn on <DateText instant={date} />. Please do not rely on copies of
          it.
        </p>
      </PageHeading>
      <Notice>
        <p>
          <strong>Reason</strong>
        </p>
        <p>{reason}</p>
      </Notice>
      {successor !== null && (
        <p>
          Read instead: <a href={articlePath(successor.slug)}>{successor.headline}</a>
        </p>
      )}
    </>
  )
}
