import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** A closed row is not displayed, and takes some frames to be. */
const SHOWN_AFTER_MS = 100

/** Opens a row of a list that begins collapsed, once, when it holds nothing, and goes to its first field. */
export function useOpenWhileEmpty({
  path,
  isEmpty,
  firstField,
}: {
  /** Of the row, such as `author.0`. */
  path: string
  isEmpty: boolean
  firstField: string
}): void {
  const { dispatchFields } = useForm()
  const end = path.lastIndexOf('.')
  const [list, index] = [path.slice(0, end), Number(path.slice(end + 1))]
  const rows = useFormFields(([fields]) => fields[list]?.rows)

  useEffect(() => {
    if (!isEmpty || rows === undefined) return
    dispatchFields({
      type: 'SET_ROW_COLLAPSED',
      path: list,
      updatedRows: rows.map((row, at) => (at === index ? { ...row, collapsed: false } : row)),
    })
    const id = `field-${path.replaceAll('.', '__')}__${firstField}`
    const timer = setTimeout(() => document.getElementById(id)?.focus(), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, []) // eslint-disable-line react-hooks/exhaustive-deps -- somebody may close it afterwards
}
