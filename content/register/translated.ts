import organisationsAsGiven from './organisations.json' with { type: 'json' }
import programmesAsGiven from './programmes.json' with { type: 'json' }
import sourcesAsGiven from './sources.json' with { type: 'json' }
import { textsIn } from './texts.ts'
import ky from './words/ky.ts'
import tg from './words/tg.ts'

const words: Readonly<Record<'tg' | 'ky', Readonly<Record<string, string>>>> = { tg, ky }

/** The same records with Tajik and Kyrgyz beside the other languages, wherever a text was translated. */
function translated<One extends { readonly code: string }>(records: readonly One[]): readonly One[] {
  return records.map((record) => {
    const copy: One = JSON.parse(JSON.stringify(record))
    for (const [key, text] of textsIn(copy, record.code))
      for (const language of ['tg', 'ky'] as const)
        if (words[language][key] !== undefined) Object.assign(text, { [language]: words[language][key] })
    return copy
  })
}

export const organisations = translated(organisationsAsGiven)
export const programmes = translated(programmesAsGiven)
export const sources = translated(sourcesAsGiven)
