/** Fetches a page as a browser without a session does; redirects are not followed. */
export async function readPage(url: string, init: RequestInit = {}) {
  const response = await fetch(url, { redirect: 'manual', ...init })
  return { status: response.status, headers: response.headers, body: await response.text() }
}
