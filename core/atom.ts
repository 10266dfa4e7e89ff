/** One entry of a feed. `id` is the same for as long as it is the same thing; `updated` when the last was recorded of it. */
export type FeedEntry = { readonly id: string; readonly title: string; readonly url: string; readonly updated: Temporal.Instant; readonly summary?: string | undefined }

/**
 * A feed as text (RFC 4287), its entries the last changed first. In: what it is called and by whom, its own address (`self`), the page that shows the same,
 * and the entries. A feed without any says that it was last changed when nothing had yet been.
 */
export function writeFeed({ id, title, author, self, page, language, entries }: {
  readonly id: string; readonly title: string; readonly author: string; readonly self: string; readonly page: string; readonly language: string; readonly entries: readonly FeedEntry[]
}): string {
  const sorted = entries.toSorted((one, other) => Temporal.Instant.compare(other.updated, one.updated))
  const newest = sorted[0]?.updated ?? Temporal.Instant.fromEpochMilliseconds(0)
  return [
    '<?xml version="1.0" encoding="utf-8"?>', `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${safe(language)}">`,
    `<id>${safe(id)}</id>`, `<title>${safe(title)}</title>`, `<updated>${inSeconds(newest)}</updated>`, `<author><name>${safe(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${safe(self)}"/>`, `<link rel="alternate" type="text/html" href="${safe(page)}"/>`,
    ...sorted.flatMap((one) => [
      '<entry>', `<id>${safe(one.id)}</id>`, `<title>${safe(one.title)}</title>`, `<updated>${inSeconds(one.updated)}</updated>`,
      `<link rel="alternate" type="text/html" href="${safe(one.url)}"/>`, `<summary>${safe(one.summary ?? one.title)}</summary>`, '</entry>',
    ]),
    '</feed>', '',
  ].join('\n')
}

const inSeconds = (at: Temporal.Instant): string => at.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString()
const signs = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']])
/** Text as XML: what would be markup is escaped, and what XML 1.0 cannot hold is left out. */
const safe = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => signs.get(sign) ?? sign)
