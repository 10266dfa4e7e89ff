/** How many rows of a long list travel at once: each is a transaction, and nobody else waits long for it. */
export const atOnce = 2000

/** In: the request for some rows of a list, and where the next begin. Out: the address of those, with the same choice of rows. */
export function nextOf(request: Request, before: string | null): string | null {
  if (before === null) return null
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('before', before)
  return `${pathname}?${searchParams}`
}
