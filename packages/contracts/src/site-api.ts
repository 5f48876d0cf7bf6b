/** The seam: every address the site calls on the CMS, relative to its origin. */
export const SITE_API = {
  settings: '/api/site/settings',
  articles: '/api/site/articles',
  article: (slug: string) => `/api/site/articles/${slug}`,
  comments: (slug: string) => `/api/site/articles/${slug}/comments`,
  ownComments: (slug: string) => `/api/site/articles/${slug}/comments/mine`,
  author: (slug: string) => `/api/site/authors/${slug}`,
  tag: (slug: string) => `/api/site/tags/${slug}`,
  submitComment: '/api/site/comments',
  signUp: '/api/site/readers/sign-up',
  verifyEmail: '/api/site/readers/verify-email',
  logIn: '/api/site/readers/log-in',
  logOut: '/api/site/readers/log-out',
  me: '/api/site/readers/me',
} as const

/** Carries the secret by which the CMS knows the site. */
export const SITE_KEY_HEADER = 'x-footnote-site-key'

/** Carries a keyed hash of the visitor's network, so that the CMS can limit without knowing addresses. */
export const VISITOR_NETWORK_HEADER = 'x-footnote-visitor-network'
