import { Refused, type Saying } from '../../../core/refused.ts'
import type { Filled, Language } from '../../../core/words.ts'
import toldRu from '../words/told.ru.ts'
import { inWordsOf, named, type Naming } from './named.ts'

/** What fills a refusal of the engine, and what kind of names it is. */
const namings: Readonly<Record<string, readonly Naming[]>> = {
  step: ['step'], stage: ['stage'], possible: ['step'], needs: ['need'], roles: ['role'], first: ['step'], unless: ['step'], holds: ['hold'], clock: ['clock'], names: ['clock', 'step', 'role'], name: ['need'],
}
const isHold = /^(?:begin|end)-\w+-hold$/
const instruments = Object.keys(toldRu)

/** A refusal of the engine with the names of steps, stages and papers in the reader's words: the door of a machine says them as they are written. */
export function refusedInWords(language: Language, refused: Refused): Refused {
  const words = ({ key, filled }: Saying): Saying => (filled ? { key, filled: filledInWords(language, filled) } : { key })
  const { key, filled } = words(refused.saying)
  return new Refused(refused.why, key, {
    ...(filled && { filled }), now: refused.now,
    fields: Object.fromEntries(Object.entries(refused.fields).map(([field, sayings]) => [field, sayings.map(words)])),
  })
}

function filledInWords(language: Language, filled: Filled): Filled {
  return Object.fromEntries(Object.entries(filled).map(([blank, value]) => {
    if (typeof value !== 'string') return [blank, value]
    if (blank === 'article') return [blank, articleInWords(language, value)]
    const kinds = namings[blank]
    if (kinds === undefined) return [blank, value]
    // What holds a file can come at any time: it would hide the few steps that are meant.
    return [blank, value.split(', ').filter((name) => blank !== 'possible' || !isHold.test(name)).map((name) => kinds.map((kind) => named(language, kind, name).text).find((text) => text !== name) ?? name).join('; ')]
  }))
}

/** `7(3), Agreement between …`: the instrument in words, the article too where it is one of words. */
function articleInWords(language: Language, cited: string): string {
  const source = instruments.find((one) => cited.endsWith(`, ${one}`))
  if (source === undefined) return cited
  return `${inWordsOf(language, cited.slice(0, -source.length - 2)).text}, ${inWordsOf(language, source).text}`
}
