import styles from './site-footer.module.css'

/** What stands at the foot of every page. */
export function SiteFooter({
  name,
  note,
  links,
}: {
  name: string
  note: string | null
  links: { label: string; path: string }[]
}) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.name}>{name}</p>
        {note !== null && <p className={styles.note}>{note}</p>}
        <nav aria-label="Footer" className={styles.links}>
          <ul>
            {links.map((item) => (
              <li key={item.path}>
                <a href={item.path}>{item.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
