'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useState } from 'react'
import styles from './import.module.css'
import { sendFile, sendText, type SendOutcome } from './send-file'

/** Takes a file, dropped or chosen, or a pasted text, and leads to its preview. */
export function ImportFileForm({ extensions }: { extensions: readonly string[] }) {
  const router = useRouter()
  const fileId = useId()
  const textId = useId()
  const [reading, setReading] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isOver, setIsOver] = useState(false)

  async function preview(name: string, send: () => Promise<SendOutcome>) {
    setFailure(null)
    setReading(name)
    const outcome = await send()
    if (outcome.status === 'previewed') return router.push(`?import=${outcome.id}`)
    setReading(null)
    setFailure(outcome.message)
  }

  function takeFiles(files: FileList | null) {
    const [file, ...others] = files ?? []
    if (file === undefined || reading !== null) return
    if (others.length > 0) return setFailure('Choose one file at a time.')
    void preview(file.name, () => sendFile(file))
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    takeFiles(event.dataTransfer.files)
  }

  return (
    <div aria-busy={reading !== null}>
      <div
        className={isOver ? `${styles.zone} ${styles.over}` : styles.zone}
        onDragLeave={() => setIsOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDrop={drop}
      >
        <label className={styles.zoneLabel} htmlFor={fileId}>
          Drop a file of references here, or choose one
        </label>
        <input
          accept={extensions.map((extension) => `.${extension}`).join(',')}
          className={styles.file}
          disabled={reading !== null}
          id={fileId}
          onChange={(event) => takeFiles(event.target.files)}
          type="file"
        />
        <p className={styles.quiet}>
          BibTeX, RIS, PubMed (.nbib) or CSL-JSON, up to 5,000 references and 8 MiB. Nothing is
          stored in the library before you have seen what would be.
        </p>
      </div>
      <p aria-live="polite" className={styles.reading}>
        {reading !== null && `Reading ${reading}…`}
      </p>
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <details className={styles.paste}>
        <summary>Paste references instead</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const text = String(new FormData(event.currentTarget).get('text'))
            void preview('the text', () => sendText({ filename: 'Pasted text', text }))
          }}
        >
          <label htmlFor={textId}>References in one of these formats</label>
          <textarea className={styles.text} id={textId} name="text" required rows={10} />
          <button className={styles.button} disabled={reading !== null} type="submit">
            Preview
          </button>
        </form>
      </details>
    </div>
  )
}
