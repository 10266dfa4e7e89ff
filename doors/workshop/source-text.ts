/** One sentence in the source of a catalogue: its key, the plural form ('' where it has none), the text, and where its quotes begin and end. */
export type Written = { readonly key: string; readonly form: string; readonly text: string; readonly from: number; readonly to: number }

const token = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/.*|\/\*[\s\S]*?\*\/|[{}:]|\b[a-z]+\b/g
const isText = (one: string) => one.startsWith("'") || one.startsWith('"')

/** Reads the sentences of a catalogue from its source: `'key': 'text'` or `'key': { other: 'text' }`. */
export function sentencesIn(source: string): readonly Written[] {
  const tokens = [...source.matchAll(token)].filter(([one]) => !one.startsWith('/')).map((found) => ({ text: found[0], at: found.index }))
  const found: Written[] = []
  let key: string | undefined
  let form = ''
  tokens.forEach(({ text, at }, place) => {
    const next = tokens[place + 1]?.text
    const before = tokens[place - 1]?.text
    if (isText(text) && next === ':') { key = unquote(text); form = '' }
    else if (key !== undefined && next === ':' && /^[a-z]+$/.test(text)) form = text
    else if (key !== undefined && isText(text) && before === ':') found.push({ key, form, text: unquote(text), from: at, to: at + text.length })
    else if (text === '}') key = undefined
  })
  return found
}

const unquote = (quoted: string) => quoted.slice(1, -1).replaceAll(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|(.))/gi, (_, braced?: string, four?: string, plain?: string) =>
  (plain === undefined ? String.fromCodePoint(Number.parseInt(braced ?? four ?? '', 16)) : plain === 'n' ? '\n' : plain))
const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

/** A change of one sentence. */
export type Change = Pick<Written, 'key' | 'form' | 'text'>

/** The same source with other texts, and with what it did not hold yet at its end. Nothing else in it is touched. */
export function rewrite(source: string, changes: readonly Change[]): string {
  const written = sentencesIn(source)
  const places = changes.map((change) => ({ change, there: written.find(({ key, form }) => key === change.key && form === change.form) }))
  const changed = places.flatMap(({ change, there }) => (there ? [{ ...there, text: change.text }] : []))
    .sort((a, b) => b.from - a.from)
    .reduce((text, one) => text.slice(0, one.from) + quote(one.text) + text.slice(one.to), source)
  const added = places.flatMap(({ change: { key, form, text }, there }) => (there ? [] : [`  ${quote(key)}: ${form ? `{ ${form}: ${quote(text)} }` : quote(text)},\n`]))
  if (added.length === 0) return changed
  const end = changed.lastIndexOf('}', changed.lastIndexOf('} as const') >= 0 ? changed.lastIndexOf('} as const') : changed.length)
  return `${changed.slice(0, end)}${changed.charAt(end - 1) === '{' ? '\n' : ''}${added.join('')}${changed.slice(end)}`
}
