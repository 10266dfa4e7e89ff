import { attribute, content, inside, many, one, type Model } from './layout.ts'
import { code, coded, country, dayIn, document, entry, freeWords, type money, named, narratives, party, reporter, shared, value, words } from './parts.ts'
import { result } from './result.ts'

const transaction = {
  ref: attribute('ref', 'text'), humanitarian: attribute('humanitarian', 'flag'),
  type: inside('transaction-type', attribute('code', 'text', 'needed')), on: dayIn('transaction-date'), value: value(), description: freeWords('description'),
  provider: party('provider-org', 'provider-activity-id'), receiver: party('receiver-org', 'receiver-activity-id'),
  channel: code('disbursement-channel'), sectors: many('sector', named), country: one('recipient-country', country), region: one('recipient-region', named),
  flow: code('flow-type'), finance: code('finance-type'), aid: many('aid-type', { code: coded.code, vocabulary: coded.vocabulary }), tied: code('tied-status'),
}

const placed = { code: attribute('code', 'text', 'needed'), vocabulary: attribute('vocabulary', 'text', 'needed') }
const location = {
  ref: attribute('ref', 'text'), reach: code('location-reach'), ids: many('location-id', placed),
  name: freeWords('name'), description: freeWords('description'), activity: freeWords('activity-description'),
  administrative: many('administrative', { ...placed, level: attribute('level', 'level') }),
  point: one('point', { system: attribute('srsName', 'text', 'needed'), position: inside('pos', content('position')) }),
  exactness: code('exactness'), class: code('location-class'), feature: code('feature-designation'),
}

const period = { start: dayIn('period-start'), end: dayIn('period-end') }

/**
 * An activity as we keep it: IATI 2.03 without what the standard itself has left behind (crs-add, fss, legacy-data) and without contacts,
 * which are people's names and addresses that nobody agreed to give us.
 */
export const activityLayout = {
  ...entry, humanitarian: attribute('humanitarian', 'flag'), hierarchy: attribute('hierarchy', 'whole'), budgetNotProvided: attribute('budget-not-provided', 'text'),
  identifier: inside('iati-identifier', content('text', 'silent')),
  reporter, title: words('title', 'expected'),
  descriptions: many('description', { type: attribute('type', 'text'), words: many('narrative', narratives().layout, 'needed') }, 'expected'),
  participants: many('participating-org', {
    ref: attribute('ref', 'text'), type: attribute('type', 'text'), role: attribute('role', 'text', 'needed'), activity: attribute('activity-id', 'text'),
    channel: attribute('crs-channel-code', 'text'), name: narratives(),
  }, 'expected'),
  otherIdentifiers: many('other-identifier', {
    ref: attribute('ref', 'text', 'needed'), type: attribute('type', 'text', 'needed'), owner: one('owner-org', { ref: attribute('ref', 'text'), name: narratives() }),
  }),
  status: inside('activity-status', attribute('code', 'text', 'expected')),
  dates: many('activity-date', { type: attribute('type', 'text', 'needed'), on: attribute('iso-date', 'day', 'needed'), words: narratives() }, 'expected'),
  scope: code('activity-scope'),
  countries: many('recipient-country', { code: country.code, percentage: shared.percentage, name: country.name }),
  regions: many('recipient-region', shared), locations: many('location', location), sectors: many('sector', shared),
  tags: many('tag', { ...named, vocabulary: attribute('vocabulary', 'text', 'needed') }),
  budgetItems: one('country-budget-items', {
    vocabulary: attribute('vocabulary', 'text', 'needed'),
    items: many('budget-item', { code: coded.code, percentage: shared.percentage, description: freeWords('description') }, 'needed'),
  }),
  humanitarianScopes: many('humanitarian-scope', { ...named, type: attribute('type', 'text', 'needed'), vocabulary: attribute('vocabulary', 'text', 'needed') }),
  markers: many('policy-marker', { ...named, significance: attribute('significance', 'text') }),
  collaboration: code('collaboration-type'), flow: code('default-flow-type'), finance: code('default-finance-type'),
  aid: many('default-aid-type', { code: coded.code, vocabulary: coded.vocabulary }), tied: code('default-tied-status'),
  budgets: many('budget', { type: attribute('type', 'text'), status: attribute('status', 'text'), ...period, value: value() }),
  planned: many('planned-disbursement', {
    type: attribute('type', 'text'), start: period.start, end: inside('period-end', attribute('iso-date', 'day')), value: value(),
    provider: party('provider-org', 'provider-activity-id'), receiver: party('receiver-org', 'receiver-activity-id'),
  }),
  capitalSpend: inside('capital-spend', attribute('percentage', 'decimal')),
  transactions: many('transaction', transaction), documents: many('document-link', document),
  related: many('related-activity', { ref: attribute('ref', 'text', 'needed'), type: attribute('type', 'text', 'needed') }),
  conditions: one('conditions', {
    attached: attribute('attached', 'flag', 'needed'),
    conditions: many('condition', { type: attribute('type', 'text', 'needed'), words: many('narrative', narratives().layout, 'needed') }),
  }),
  results: many('result', result),
} as const
export type Activity = Model<typeof activityLayout>

const line = { ref: attribute('ref', 'text'), value: value(), words: many('narrative', narratives().layout, 'needed') }
const budget = { ...period, value: value(), lines: many('budget-line', line) }
const status = { status: attribute('status', 'text') }

/** An organisation file's entry: what it plans and spends as a whole. */
export const organisationLayout = {
  ...entry,
  identifier: inside('organisation-identifier', content('text', 'silent')), name: words('name', 'expected'), reporter,
  totals: many('total-budget', { ...status, ...budget }),
  toOrganisations: many('recipient-org-budget', {
    ...status, recipient: one('recipient-org', { ref: attribute('ref', 'text'), name: many('narrative', narratives().layout, 'needed') }, 'needed'), ...budget,
  }),
  toRegions: many('recipient-region-budget', {
    ...status, recipient: one('recipient-region', { code: attribute('code', 'text'), vocabulary: coded.vocabulary, vocabularyUri: coded.vocabularyUri, name: narratives() }, 'needed'), ...budget,
  }),
  toCountries: many('recipient-country-budget', { ...status, recipient: one('recipient-country', country, 'needed'), ...budget }),
  spent: many('total-expenditure', { ...period, value: value(), lines: many('expense-line', line) }),
  documents: many('document-link', { ...document, countries: many('recipient-country', country) }),
} as const
export type Organisation = Model<typeof organisationLayout>
export type Money = Model<typeof money>
