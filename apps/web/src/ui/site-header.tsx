import styles from './site-header.module.css'

/** The name of the site, which looks cited, and its menu. */
export function SiteHeader({
  name,
  tagline,
  navigation,
}: {
  name: string
  tagline: string | null
  navigation: { label: string; path: string }[]
}) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a href="/" className={styles.name}>
          {name}
          <sup className={styles.mark} aria-hidden="true">
            1
          </sup>
        </a>
        {tagline !== null && (
          <p className={styles.tagline}>
            <sup className={styles.mark} aria-hidden="true">
              1
            </sup>
            {tagline}
          </p>
        )}
        <nav className={styles.menu} aria-label="Main">
          <ul>
            {[...navigation, { label: 'Account', path: '/account' }].map((item) => (
              <li key={item.path}>
                <a href={item.path}>{item.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
