import { createHash } from 'node:crypto'
import { locale, type Language, type Translate } from '../../../core/words.ts'
import type { words } from '../words/index.ts'
import type { Kind } from './columns.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { expectedAt, thresholds } from './expected.ts'
import type { Linked } from './link-records.ts'
import { probability, weightsOf } from './model.ts'
import type { Records } from './records.ts'
import { histogram, safe, signed, stepsOf, waterfall } from './report-drawings.ts'
import { look } from './report-look.ts'

type Given = {
  readonly records: Records
  readonly linked: Linked
  /** From which probability on pairs were taken. */
  readonly threshold: number
  readonly language: Language
  readonly t: Translate<keyof (typeof words)['en'] & string>
}

/** A page about one run, whole in itself and without a script: what was found, how sure that is, and by what model. */
export function* reportOf(given: Given): Generator<string> {
  const { t, language } = given
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(look).digest('base64')}'`
  yield `<!doctype html><html lang="${locale[language]}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${safe(t('people.link.report.title'))}</title><style>${look}</style></head><body><main>`
  yield `<h1>${safe(t('people.link.report.title'))}</h1><p class="warn">${safe(t('people.link.report.keep'))}</p>`
  yield* [summary(given), expectations(given), weights(given), model(given), rules(given), ...samples(given)]
  yield '</main></body></html>\n'
}

function summary({ records, linked, t }: Given): string {
  const count = (number: number, key: 'rows' | 'pairs' | 'expected' | 'links' | 'clusters') => `<div><dt>${safe(t(`people.link.report.${key}`))}</dt><dd>${safe(t('people.link.report.number', { count: Math.round(number) }))}</dd></div>`
  const clusters = linked.clusters && new Set(linked.clusters.filter((cluster, record) => cluster !== record)).size
  const broken = records.broken.flatMap(({ count: rows, first }, at) => (rows === 0 ? [] : [`<p>${safe(t('people.link.report.broken', { file: at + 1, count: rows, rows: first.join(', ') }))}</p>`]))
  return `<dl>${count(records.count, 'rows')}${count(linked.pairs.one.length, 'pairs')}${count(linked.model.expected, 'expected')}${clusters === undefined ? count(linked.chosen.length, 'links') : count(clusters, 'clusters')}</dl>${broken.join('')}`
}

function expectations({ linked, threshold, t }: Given): string {
  const rows = [...new Set([threshold, ...thresholds])].filter((one) => one >= threshold).toSorted((a, b) => a - b).map((one) => expectedAt(linked, one))
  return part(t('people.link.report.expectations'), t('people.link.report.expectations-about'), table(
    (['probability', 'taken', 'precision', 'recall'] as const).map((key) => t(`people.link.report.${key}`)), [0, 1, 2, 3],
    rows.map((row) => [share(row.probability, 3), t('people.link.report.number', { count: row.taken }), share(row.precision, 2), share(row.recall, 2)]),
  ))
}

function weights({ linked, threshold, t }: Given): string {
  return part(t('people.link.report.weights'), t('people.link.report.weights-about'), histogram(linked.weights, Math.log2(threshold / (1 - threshold)),
    { weight: t('people.link.report.weight'), pairs: t('people.link.report.weights'), threshold: t('people.link.report.threshold', { share: share(threshold, 1) }) }))
}

function model({ linked, t }: Given): string {
  const { comparison: { fields }, model: { same, chance } } = linked
  const bits = weightsOf(linked.model)
  const rows = fields.flatMap(({ kind, levels }, field) => [...levels.entries()].toReversed().map(([at, level], place) => [
    place === 0 ? t(`people.link.kind.${kind}`) : '', t(`people.link.level.${level}`), share(same[field]?.[at] ?? 0, 2), share(chance[field]?.[at] ?? 0, 5), signed(bits[field]?.[at] ?? 0)]))
  const titles = [t('people.link.report.field'), t('people.link.report.level'), t('people.link.report.m'), t('people.link.report.u'), t('people.link.report.weight')]
  return part(t('people.link.report.model'), t('people.link.report.model-about'), table(titles, [2, 3, 4], rows))
}

function rules({ linked, t }: Given): string {
  const note = ({ split, left, skipped }: Linked['pairs']['rules'][number]) => [
    skipped === null ? '' : t(`people.link.skipped.${skipped}`), split > 0 ? t('people.link.report.split', { count: split }) : '', left > 0 ? t('people.link.report.left', { count: left }) : ''].filter(Boolean).join('; ')
  const number = (count: number) => t('people.link.report.number', { count })
  const titles = [t('people.link.report.rule'), t('people.link.report.agree'), t('people.link.report.new'), t('people.link.report.note')]
  return part(t('people.link.report.rules'), t('people.link.report.rules-about'), table(titles, [1, 2],
    linked.pairs.rules.map((one) => [one.rule.map((name) => t(`people.link.part.${name}`)).join(' + '), number(one.agree), number(one.pairs), note(one)])))
}

/** Pairs to look at: the surest, those around the threshold, one that was not taken. */
function* samples({ records, linked, threshold, t }: Given): Generator<string> {
  const { start, of } = evidenceOf(linked)
  yield `<h2>${safe(t('people.link.report.samples'))}</h2><p>${safe(t('people.link.report.samples-about'))}</p>`
  for (const pair of pairsToShow(linked, Math.log2(threshold / (1 - threshold)))) {
    const [one, other] = [linked.pairs.one[pair] ?? 0, linked.pairs.other[pair] ?? 0]
    const tell = ({ kind, level }: Evidence) => `${t(`people.link.kind.${kind}`)}: ${level === null ? '' : t(`people.link.level.${level}`)}`
    const sides = [...records.cells.keys()].map((kind: Kind) => [t(`people.link.kind.${kind}`), records.text(kind, one), records.text(kind, other)])
    const title = t('people.link.report.pair', { left: String(records.rows[one] ?? 0), right: String(records.rows[other] ?? 0), share: share(probability(linked.weights[pair] ?? 0), 2) })
    yield `<h3>${safe(title)}</h3>${table([t('people.link.report.field'), t('people.link.report.one'), t('people.link.report.other')], [], sides)}${waterfall(stepsOf({ label: t('people.link.report.start'), weight: start }, of(pair), tell), t('people.link.report.weight'))}`
  }
}

function pairsToShow({ weights: all }: Linked, least: number): readonly number[] {
  const nearest = (wanted: number) => {
    let best = -1
    for (let pair = 0; pair < all.length; pair++) if (best < 0 || Math.abs((all[pair] ?? 0) - wanted) < Math.abs((all[best] ?? 0) - wanted)) best = pair
    return best
  }
  return [...new Set([60, least + 12, least + 4, least + 0.5, least - 0.5, least - 6].map(nearest))].filter((pair) => pair >= 0)
}

const part = (title: string, about: string, body: string) => `<h2>${safe(title)}</h2><p>${safe(about)}</p>${body}`
const share = (one: number, places: number) => `${(one * 100).toFixed(places).replace(/\.?0+$/, '')} %`

/** In: titles; which columns are numbers; rows. */
function table(titles: readonly string[], numbers: readonly number[], rows: readonly (readonly string[])[]): string {
  const cell = (name: 'th' | 'td', scope: string) => (text: string, at: number) => `<${name}${scope}${numbers.includes(at) ? ' class="n"' : ''}>${safe(text)}</${name}>`
  return `<div class="wide" tabindex="0"><table><thead><tr>${titles.map(cell('th', ' scope="col"')).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell('td', '')).join('')}</tr>`).join('')}</tbody></table></div>`
}
