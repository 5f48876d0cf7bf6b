import styles from './icon.module.css'

const PATHS = {
  pen: 'M3 17l1-4L13.5 3.5a1.8 1.8 0 0 1 3 3L7 16z',
  cross: 'M8 3h4v5h5v4h-5v5H8v-5H3V8h5z',
  shield: 'M10 2l7 3v4c0 4.5-2.8 7.5-7 9-4.2-1.5-7-4.5-7-9V5z',
  clock: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM10 6v4.5l3 1.8',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.2v.6',
  point: 'M4 10.5l4 4 8-9',
} as const

/** A small picture beside words that say the same. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
