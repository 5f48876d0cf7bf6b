/** The mark of Footnote: a line of text and the asterisk that hangs on it. */
export function Mark({ size }: { size: number | '100%' }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--footnote-accent)" />
      <g stroke="#fff" strokeLinecap="round" strokeWidth="2.6">
        <path d="M8 24h16M8 17.5h8" opacity=".75" />
        <path d="M21.5 6v8M18 8l7 4M25 8l-7 4" />
      </g>
    </svg>
  )
}
