/** What the register says in our own words, in the languages that its files hold. Names are no such texts: they stay as they are. */
export type Text = { readonly en: string; readonly ru: string; readonly uz: string }
const isText = (value: object): value is Text => 'en' in value && 'ru' in value && 'uz' in value && typeof value.en === 'string'

/** Every text inside of a record with its key, the way to it: `PRG-1.components.0`. */
export function* textsIn(value: unknown, key: string): Generator<readonly [key: string, text: Text]> {
  if (typeof value !== 'object' || value === null || key.endsWith('.name')) return
  if (isText(value)) yield [key, value]
  else for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, `${key}.${name}`)
}
