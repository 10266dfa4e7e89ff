import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Language } from '../../core/words.ts'
import { blanksIn, formsFor } from './sentence.ts'
import { sentencesIn } from './source-text.ts'

/** The folder that this checkout stands in. */
export const checkout = join(import.meta.dirname, '../..')

/** A sentence to be translated: where it belongs, what it says in English, the blanks that it holds, and what it says now in the other language ('' when nothing yet). */
export type Place = { readonly key: string; readonly form: string; readonly english: string; readonly blanks: readonly string[]; readonly text: string; readonly file: string }

const English = z.object({ default: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])) })

/** Every sentence that stands, or can stand, in this language: from the files `….tg.ts` that have an English one beside them. */
export async function placesIn(root: string, language: Exclude<Language, 'en'>): Promise<readonly Place[]> {
  const files = globSync('{core,domains,doors,web,content}/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
    .filter((file) => new RegExp(`/([a-z-]+\\.)?${language}\\.ts$`).test(file)).sort()
  const all = await Promise.all(files.map(async (file) => {
    const source = join(root, file.replace(new RegExp(`${language}\\.ts$`), 'en.ts'))
    if (!existsSync(source)) return []
    const { default: english } = English.parse(await import(/* @vite-ignore */ pathToFileURL(source).href))
    const said = new Map(sentencesIn(readFileSync(join(root, file), 'utf8')).map(({ key, form, text }) => [`${key} ${form}`, text]))
    return Object.entries(english).flatMap(([key, sentence]) => typeof sentence === 'string'
      ? [{ key, form: '', english: sentence, blanks: blanksIn(sentence), text: said.get(`${key} `) ?? '', file }]
      : formsFor(language).map((form) => ({ key, form, english: sentence[form] ?? sentence['other'] ?? '', blanks: blanksIn(...Object.values(sentence)), text: said.get(`${key} ${form}`) ?? '', file })))
  }))
  return all.flat()
}

const listOf = (language: Language) => `doors/words/check.${language}.ts`

/** The keys whose translation a native reader should look at first. */
export function unsureIn(root: string, language: Language): readonly string[] {
  const file = join(root, listOf(language))
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(/^ {2}'([^'\n]+)',$/gm)].flatMap(([, key]) => key ?? [])
}

/** Where that list stands, and how it is written. */
export const unsureFile = (root: string, language: Language, keys: readonly string[]): { readonly file: string; readonly text: string } => ({
  file: join(root, listOf(language)),
  text: `/** Sentences that a native reader of ${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language} should look at first. */\nexport default [\n${keys.map((key) => `  '${key}',\n`).join('')}] as const satisfies readonly string[]\n`,
})
