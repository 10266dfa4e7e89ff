import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export const root = join(import.meta.dirname, '../..')
const at = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort()
const text = new Map<string, string>()

/** The text of a file. In: its path from the root. */
export const read = (file: string): string => {
  const known = text.get(file) ?? readFileSync(join(root, file), 'utf8')
  text.set(file, known)
  return known
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('tests/')
/** A catalogue of sentences, and what joins some. */
export const isWords = (file: string) => /\/words\/(index|([a-z-]+\.)?(en|ru|uz|tg|ky))\.ts$|^content\/consent\/(en|ru|uz|tg|ky)\.ts$/.test(file)
/** Made by a program, so nobody reads or writes it. */
const generated = new Set(['core/schema.ts'])

export const code = at('{core,domains,doors,web,database,content,tests}/**/*.{ts,tsx}').filter((file) => !generated.has(file))
export const sources = code.filter((file) => !isTest(file))
export const tests = code.filter(isTest)
export const sql = at('{core,domains,database}/**/*.sql')
export const all = [...code, ...sql, ...at('{bin,public}/**/*.js'), ...at('web/**/*.css'), ...at('*.{ts,json,md}'), ...at('docs/**/*.md')].filter((file) => file !== 'package-lock.json')

/** What a file imports from this repository, as paths from the root. */
export const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) => normalize(join(dirname(file), to)).replaceAll('\\', '/'))

export const lines = (file: string): number => read(file).split('\n').length - (read(file).endsWith('\n') ? 1 : 0)

const token = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[\s\S]*?\*\//g
const isComment = (one: string) => one.startsWith('//') || one.startsWith('/*')

/** The text of a file without what it says to its readers. */
export const withoutComments = (file: string): string =>
  file.endsWith('.sql') ? read(file).replaceAll(/--.*$/gm, '') : read(file).replaceAll(token, (one) => (isComment(one) ? '' : one))

/** The texts in a file: quoted ones, also those inside of templates; and templates as they are written. */
export function textsIn(file: string): { readonly quoted: readonly string[]; readonly templates: readonly string[] } {
  const found = [...read(file).matchAll(token)].map(([one]) => one).filter((one) => !isComment(one))
  const templates = found.filter((one) => one.startsWith('`')).map((one) => one.slice(1, -1))
  const inside = templates.flatMap((one) => [...one.matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text))
  return { quoted: [...found.filter((one) => !one.startsWith('`')).map((one) => one.slice(1, -1)), ...inside], templates }
}
