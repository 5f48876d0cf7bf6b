/** Tells the scripts of a static page that asking who is signed in is worth it; it proves nothing. */
export const HINT_COOKIE = 'footnote-signed-in'
