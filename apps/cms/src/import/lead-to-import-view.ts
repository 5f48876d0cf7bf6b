import { redirect } from 'next/navigation'

/** The list of imports in the navigation is the page at /admin/import-references. */
export function LeadToImportView(): never {
  redirect('/admin/import-references')
}
