import '@fontsource-variable/public-sans/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getSiteSettings } from '../cms/settings'
import { env } from '../env'
import '../styles/tokens.css'
import '../styles/fonts.css'
import '../styles/base.css'
import { PreloadFonts } from '../ui/preload-fonts'
import { SiteFooter } from '../ui/site-footer'
import { SiteHeader } from '../ui/site-header'
import { SkipLink } from '../ui/skip-link'

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, tagline } = await getSiteSettings()
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: siteName, template: `%s · ${siteName}` },
    ...(tagline !== null && { description: tagline }),
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { siteName, tagline, navigation, footerNote } = await getSiteSettings()
  return (
    <html lang="en">
      <body>
        <PreloadFonts />
        <SkipLink targetId="content" />
        <SiteHeader name={siteName} tagline={tagline} navigation={navigation} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter
          name={siteName}
          note={footerNote}
          links={[
            { label: 'Comments policy', path: '/comments-policy' },
            { label: 'Your account', path: '/account' },
          ]}
        />
      </body>
    </html>
  )
}
