import { attribute, each, many } from './layout.ts'
import { coded, dayIn, document, freeWords, words } from './parts.ts'

const places = each('location', attribute('ref', 'text', 'silent'))
const dimensions = many('dimension', { name: attribute('name', 'text'), value: attribute('value', 'text') })
const documents = many('document-link', document)

/** A target or an actual: what was counted, where, of whom. */
const figure = { value: attribute('value', 'text'), locations: places, dimensions, comment: freeWords('comment'), documents }

const indicator = {
  measure: attribute('measure', 'text', 'needed'), ascending: attribute('ascending', 'flag'), aggregation: attribute('aggregation-status', 'flag'),
  title: words('title', 'needed'), description: freeWords('description'), documents,
  references: many('reference', { code: coded.code, vocabulary: attribute('vocabulary', 'text', 'needed'), uri: attribute('indicator-uri', 'link') }),
  baselines: many('baseline', {
    year: attribute('year', 'year', 'needed'), on: attribute('iso-date', 'day'), value: attribute('value', 'text'), locations: places, dimensions, documents, comment: freeWords('comment'),
  }),
  periods: many('period', { start: dayIn('period-start'), end: dayIn('period-end'), targets: many('target', figure), actuals: many('actual', figure) }),
}

/** A result with its indicators; of each, where it stood before and what was meant and reached in each period. */
export const result = {
  type: attribute('type', 'text', 'needed'), aggregation: attribute('aggregation-status', 'flag'),
  title: words('title', 'needed'), description: freeWords('description'), documents,
  references: many('reference', { ...coded, vocabulary: attribute('vocabulary', 'text', 'needed') }),
  indicators: many('indicator', indicator, 'needed'),
}
