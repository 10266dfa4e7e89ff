import { createHash } from 'node:crypto'
import { locale, type Language, type Translate } from '../../../core/words.ts'
import type registersEn from '../words/registers.en.ts'
import type { Kind } from './columns.ts'
import type { Evidence } from './evidence.ts'
import type { Findings } from './findings.ts'
import { probability } from './model.ts'
import { histogram, safe, signed, stepsOf, waterfall } from './report-drawings.ts'
import { look } from './report-look.ts'

/** The words that a report is drawn with, in whatever language. */
export type ReportWords = Translate<keyof typeof registersEn>
type Given = { readonly findings: Findings; readonly threshold: number; readonly language: Language; readonly t: ReportWords }

/** A pair to look at: its rows, what each says, and what that weighs. */
export type ShownPair = {
  readonly rows: readonly [number, number]; readonly weight: number
  readonly cells: readonly { readonly kind: Kind; readonly one: string; readonly other: string }[]
  readonly evidence: readonly Evidence[]
}

/** A page about one run, whole in itself and without a script: what was found, how sure that is, by what model, and some pairs. */
export function* reportOf(given: Given & { readonly samples: readonly ShownPair[] }): Generator<string> {
  const { t, language, samples, findings: { start } } = given
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(look).digest('base64')}'`
  yield `<!doctype html><html lang="${locale[language]}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${safe(t('people.link.report.title'))}</title><style>${look}</style></head><body><main>`
  yield `<h1>${safe(t('people.link.report.title'))}</h1><p class="warn">${safe(t('people.link.report.keep'))}</p>`
  yield* drawnReport(given)
  yield `<h2>${safe(t('people.link.report.samples'))}</h2><p>${safe(t('people.link.report.samples-about'))}</p>`
  for (const pair of samples) {
    const title = t('people.link.report.pair', { left: String(pair.rows[0]), right: String(pair.rows[1]), share: share(language, probability(pair.weight), 2) })
    const sides = pair.cells.map(({ kind, one, other }) => [t(`people.link.kind.${kind}`), one, other])
    yield `<h3>${safe(title)}</h3>${table(title, [t('people.link.report.field'), t('people.link.report.one'), t('people.link.report.other')], [], sides)}${drawnPair(pair, start, t)}`
  }
  yield '</main></body></html>\n'
}

/** The parts of a report that name nobody, each as markup of our own. */
export const drawnReport = (given: Given): readonly string[] => [summary(given), expectations(given), weights(given), model(given), rules(given)]

/** How the weight of a pair comes about, drawn. In: its evidence; where every pair begins. */
export function drawnPair({ evidence }: Pick<ShownPair, 'evidence'>, start: number, t: ReportWords): string {
  const tell = ({ kind, level }: Evidence) => `${t(`people.link.kind.${kind}`)}: ${level === null ? '' : t(`people.link.level.${level}`)}`
  return waterfall(stepsOf({ label: t('people.link.report.start'), weight: start }, evidence, tell), t('people.link.report.weight'))
}

function summary({ findings: { rows, pairs, expected, isOneFile, at }, threshold, t }: Given): string {
  const count = (number: number, key: 'rows' | 'pairs' | 'expected' | 'links' | 'clusters') => `<div><dt>${safe(t(`people.link.report.${key}`))}</dt><dd>${safe(t('people.link.report.number', { count: Math.round(number) }))}</dd></div>`
  const broken = rows.flatMap(({ broken: left, first }, file) => (left === 0 ? [] : [`<p>${safe(t('people.link.report.broken', { file: file + 1, count: left, rows: first.join(', ') }))}</p>`]))
  const people = at.find(({ probability: one }) => one === threshold)?.people ?? 0
  return `<dl>${count(rows.reduce((sum, { read }) => sum + read, 0), 'rows')}${count(pairs, 'pairs')}${count(expected, 'expected')}${count(people, isOneFile ? 'clusters' : 'links')}</dl>${broken.join('')}`
}

function expectations({ findings: { at }, threshold, language, t }: Given): string {
  const title = t('people.link.report.expectations')
  return part(title, t('people.link.report.expectations-about'), table(
    title, (['probability', 'taken', 'precision', 'recall'] as const).map((key) => t(`people.link.report.${key}`)), [0, 1, 2, 3],
    at.filter(({ probability: one }) => one >= threshold).map((row) => [share(language, row.probability, 3), t('people.link.report.number', { count: row.taken }), share(language, row.precision, 2), share(language, row.recall, 2)]),
  ))
}

function weights({ findings: { bars }, threshold, language, t }: Given): string {
  return part(t('people.link.report.weights'), t('people.link.report.weights-about'), histogram(bars, Math.log2(threshold / (1 - threshold)),
    { weight: t('people.link.report.weight'), pairs: t('people.link.report.weights'), threshold: t('people.link.report.threshold', { share: share(language, threshold, 2) }) }))
}

function model({ findings: { fields }, language, t }: Given): string {
  const rows = fields.flatMap(({ kind, levels }) => levels.toReversed().map(({ level, same, chance, weight }, place) => [
    place === 0 ? t(`people.link.kind.${kind}`) : '', t(`people.link.level.${level}`), share(language, same, 2), share(language, chance, 5), signed(weight)]))
  const titles = [t('people.link.report.field'), t('people.link.report.level'), t('people.link.report.m'), t('people.link.report.u'), t('people.link.report.weight')]
  const title = t('people.link.report.model')
  return part(title, t('people.link.report.model-about'), table(title, titles, [2, 3, 4], rows))
}

function rules({ findings, t }: Given): string {
  const note = ({ split, left, skipped }: Findings['rules'][number]) => [
    skipped === null ? '' : t(`people.link.skipped.${skipped}`), split > 0 ? t('people.link.report.split', { count: split }) : '', left > 0 ? t('people.link.report.left', { count: left }) : ''].filter(Boolean).join('; ')
  const number = (count: number) => t('people.link.report.number', { count })
  const titles = [t('people.link.report.rule'), t('people.link.report.agree'), t('people.link.report.new'), t('people.link.report.note')]
  const title = t('people.link.report.rules')
  return part(title, t('people.link.report.rules-about'), table(title, titles, [1, 2],
    findings.rules.map((one) => [one.rule.map((name) => t(`people.link.part.${name}`)).join(' + '), number(one.agree), number(one.pairs), note(one)])))
}

const part = (title: string, about: string, body: string) => `<h2>${safe(title)}</h2><p>${safe(about)}</p>${body}`
/** A share in percent as the language writes it, with so many places at most. */
const share = (language: Language, one: number, places: number): string => `${new Intl.NumberFormat(locale[language], { maximumFractionDigits: places }).format(one * 100)} %`

/** In: what it is called; titles; which columns are numbers; rows. */
function table(name: string, titles: readonly string[], numbers: readonly number[], rows: readonly (readonly string[])[]): string {
  const cell = (tag: 'th' | 'td', scope: string) => (text: string, at: number) => `<${tag}${scope}${numbers.includes(at) ? ' class="n"' : ''}>${safe(text)}</${tag}>`
  return `<div class="wide" tabindex="0" role="region" aria-label="${safe(name)}"><table><thead><tr>${titles.map(cell('th', ' scope="col"')).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell('td', '')).join('')}</tr>`).join('')}</tbody></table></div>`
}
