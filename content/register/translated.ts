import activitiesAsGiven from './activities.json' with { type: 'json' }
import coalitionAsGiven from './coalition.json' with { type: 'json' }
import conflictsAsGiven from './conflicts.json' with { type: 'json' }
import eventsAsGiven from './events.json' with { type: 'json' }
import factsAsGiven from './facts.json' with { type: 'json' }
import organisationsAsGiven from './organisations.json' with { type: 'json' }
import productsAsGiven from './products.json' with { type: 'json' }
import programmesAsGiven from './programmes.json' with { type: 'json' }
import sourcesAsGiven from './sources.json' with { type: 'json' }
import { textsIn } from './texts.ts'
import conflictsKy from './words/conflicts.ky.ts'
import conflictsTg from './words/conflicts.tg.ts'
import eventsKy from './words/events.ky.ts'
import eventsTg from './words/events.tg.ts'
import ky from './words/ky.ts'
import tg from './words/tg.ts'

const words: Readonly<Record<'tg' | 'ky', Readonly<Record<string, string>>>> = {
  tg: { ...tg, ...eventsTg, ...conflictsTg }, ky: { ...ky, ...eventsKy, ...conflictsKy },
}

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
export const conflicts = translated(conflictsAsGiven)
export const events = translated(eventsAsGiven)
export const products = translated(productsAsGiven)
export const facts = translated(factsAsGiven)
export const activities = translated(activitiesAsGiven)
export const [coalition] = translated([coalitionAsGiven] as const)
