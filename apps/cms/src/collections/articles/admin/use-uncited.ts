import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { listReferenceIds } from './number-cited-references'

/**
 * The references that were cited at some time since the form was opened and are not now, and
 * the two things an editor can do with each. Nobody is asked about what stands under Further
 * reading already, and only who may write that list is asked at all.
 */
export function useUncited(cited: string[]): {
  uncited: string[]
  keep: (id: string) => void
  letGo: (id: string) => void
} {
  const { dispatchFields, setModified } = useForm()
  const { docPermissions } = useDocumentInfo()
  const furtherReading = useFormFields(([fields]) => fields['furtherReading']?.value)
  const [everCited, setEverCited] = useState<ReadonlySet<string>>(new Set())
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())

  if (cited.some((id) => !everCited.has(id))) setEverCited(new Set([...everCited, ...cited]))
  // What is cited again and then no longer is a new question.
  if (cited.some((id) => gone.has(id)))
    setGone(new Set([...gone].filter((id) => !cited.includes(id))))

  const kept = listReferenceIds(furtherReading)
  const isSettled = new Set([...cited, ...kept, ...gone])
  return {
    uncited: mayWrite(docPermissions) ? [...everCited].filter((id) => !isSettled.has(id)) : [],
    keep: (id) => {
      dispatchFields({ type: 'UPDATE', path: 'furtherReading', value: [...kept, id] })
      setModified(true)
    },
    letGo: (id) => setGone(new Set([...gone, id])),
  }
}

function mayWrite(permissions: ReturnType<typeof useDocumentInfo>['docPermissions']): boolean {
  const fields = permissions?.fields ?? false
  if (typeof fields !== 'object') return fields
  const field = fields['furtherReading']
  return field !== undefined && (field === true || 'update' in field)
}
