import { attribute, content, each, inside, many, one, type Need } from './layout.ts'

/** A text in one language; null is the language of the whole entry. */
const narrative = { language: attribute('xml:lang', 'language'), text: content('text', 'silent') }

/** The same text in several languages. */
export const narratives = () => many('narrative', narrative)
/** An element that holds a text in several languages and nothing else. */
export const words = <N extends Need>(name: string, need: N) => inside(name, many('narrative', narrative, need))
export const freeWords = (name: string) => words(name, 'free')

export const code = (name: string) => inside(name, attribute('code', 'text'))
export const codes = (name: string) => each(name, attribute('code', 'text', 'needed'))
export const dayIn = (name: string) => inside(name, attribute('iso-date', 'day', 'needed'))

/** A sum: its currency (null is that of the entry) and the day whose rate counts. */
export const money = { currency: attribute('currency', 'text'), on: attribute('value-date', 'day', 'needed'), amount: content('decimal') }
export const value = () => one('value', money, 'needed')

const vocabulary = { vocabulary: attribute('vocabulary', 'text'), vocabularyUri: attribute('vocabulary-uri', 'link') }
export const coded = { code: attribute('code', 'text', 'needed'), ...vocabulary }
export const shared = { ...coded, percentage: attribute('percentage', 'decimal'), name: narratives() }
export const named = { ...coded, name: narratives() }
export const country = { code: attribute('code', 'text', 'needed'), name: narratives() }

export const reporter = one('reporting-org', {
  ref: attribute('ref', 'text', 'needed'), type: attribute('type', 'text', 'needed'), secondary: attribute('secondary-reporter', 'flag'), name: many('narrative', narrative, 'needed'),
}, 'expected')

/** Who gives or who receives. */
export const party = (name: string, activity: string) => one(name, {
  ref: attribute('ref', 'text'), activity: attribute(activity, 'text'), type: attribute('type', 'text'), name: narratives(),
})

export const document = {
  url: attribute('url', 'link', 'needed'), format: attribute('format', 'text', 'needed'),
  title: words('title', 'needed'), description: freeWords('description'),
  categories: each('category', attribute('code', 'text', 'needed'), 'needed'), languages: codes('language'),
  on: inside('document-date', attribute('iso-date', 'day')),
}

/** What every entry says of itself. */
export const entry = {
  language: attribute('xml:lang', 'language'), currency: attribute('default-currency', 'text'), updatedAt: attribute('last-updated-datetime', 'moment'),
}
