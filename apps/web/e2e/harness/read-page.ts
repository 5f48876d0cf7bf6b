/** What an anonymous reader gets at an address, without a browser. */
export type AnonymousAnswer = {
  status: number
  location: string | null
  headers: Headers
  text: string
}

/** Fetches a page as somebody the site has never seen; redirects are not followed. */
export async function readAnonymously(url: string): Promise<AnonymousAnswer> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) })
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    headers: answer.headers,
    text: await answer.text(),
  }
}
