/** The quick way out without a script: what this site stored is cleared, nothing is kept, and a plain site opens. */
export function loader() {
  return new Response(null, {
    status: 303,
    headers: { location: 'https://www.wikipedia.org/', 'clear-site-data': '"cache", "storage"', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  })
}
