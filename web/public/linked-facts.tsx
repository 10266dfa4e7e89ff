type Linked = string | number | undefined | null | readonly Linked[] | { readonly [name: string]: Linked }

/** The same facts for machines (schema.org, JSON-LD). A block of data: no browser runs it. What could end the block or begin markup is escaped. */
export function LinkedFacts({ of }: { of: { readonly '@type': string } & Readonly<Record<string, Linked>> }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...of }).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, every < of it escaped; as text React would write &quot;
  return <script type='application/ld+json' dangerouslySetInnerHTML={{ __html: text }} />
}
