'use client'

import { LeaveWithoutSaving, useFormModified } from '@payloadcms/ui'

/** Asks before an article is left with changes unsaved: Payload asks only where it does not autosave. */
export function UnsavedGuard() {
  return <LeaveWithoutSaving disablePreventLeave={!useFormModified()} />
}
