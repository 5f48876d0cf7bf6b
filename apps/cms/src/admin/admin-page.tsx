import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** A page of ours within the frame of the admin. */
export function AdminPage({
  view: { initPageResult, params, searchParams },
  className,
  children,
}: {
  view: Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'>
  className: string | undefined
  children: ReactNode
}) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale === undefined ? {} : { locale })}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      {...(req.user === null ? {} : { user: req.user })}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <main className={className}>{children}</main>
      </Gutter>
    </DefaultTemplate>
  )
}
