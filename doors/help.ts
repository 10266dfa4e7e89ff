import { isCodeHolder } from '../core/actor.ts'
import type { Operation } from '../core/operation.ts'
import { languages, translator, type Language } from '../core/words.ts'
import { doesOf } from './openapi.ts'
import { shapeOf, type Shape } from './shape.ts'
import { words } from './words/index.ts'

/** What there is a help for: an operation, or a command on the node itself. */
export type Told = Pick<Operation, 'name' | 'does' | 'input' | 'who'>

const wide = (text: string, width: number) => text.padEnd(width)

/** All operations with what they do, and how to call one. */
export function list(operations: readonly Told[], language: Language): string {
  const t = translator(words, language)
  const width = Math.max(...operations.map(({ name }) => name.length)) + 2
  return [
    `${t('doors.command.title')}\n`,
    ...operations.map((operation) => `  ${wide(operation.name, width)}${doesOf(operation, language)}`),
    `\n${t('doors.command.usage', { call: 'hamroh <operation> --field value' })}`,
    t('doors.command.more', { call: 'hamroh <operation> --help' }),
  ].join('\n')
}

/** What one operation does, for whom, and what it takes: drawn from its Zod schema. */
export function help(operation: Told, language: Language): string {
  const t = translator(words, language)
  const shape = shapeOf(operation)
  const fields = Object.entries(shape.properties ?? {}).flatMap(([name, one]) => flagsOf(`--${name}`, one, shape.required?.includes(name) ?? false))
  const lines = fields.map(({ flag, one, needed }): [string, string] => [
    `${flag} ${valueOf(one, t)}`,
    [needed ? t('doors.command.needed') : '', isList(one) ? t('doors.command.several') : '', one.description ?? ''].filter(Boolean).join('; '),
  ])
  const always: [string, string][] = [
    ['--json <file|->', t('doors.command.also.json')],
    [`--language <${languages.join('|')}>`, t('doors.command.also.language')],
    ...(operation.who.some((one) => one !== 'visitor' && !isCodeHolder(one) && !one.startsWith('robot '))
      ? [['--as <name>', t('doors.command.also.as')], ['HAMROH_TOKEN', t('doors.command.also.token')]] satisfies [string, string][] : []),
    ...(operation.who.some(isCodeHolder) ? [['HAMROH_CODE', t('doors.command.also.code')]] satisfies [string, string][] : []),
  ]
  return [
    `${operation.name}: ${doesOf(operation, language)}`,
    t('doors.command.for', { who: operation.who.join(', ') }), '',
    ...(lines.length > 0 ? table(lines) : [t('doors.command.nothing')]), '',
    t('doors.command.also'),
    ...table(always),
  ].join('\n')
}

const table = (rows: readonly (readonly [string, string])[]) => {
  const width = Math.min(44, Math.max(...rows.map(([one]) => one.length)) + 2)
  return rows.map(([one, two]) => `  ${one.length < width ? wide(one, width) : `${one}  `}${two}`.trimEnd())
}

type Flag = { readonly flag: string; readonly one: Shape; readonly needed: boolean }

/** A group of fields is one flag for each, with a dot; a list of groups counts them: `--names.0.text`. */
function flagsOf(flag: string, one: Shape, needed: boolean): readonly Flag[] {
  const group = one.properties ?? one.items?.properties
  if (!group) return [{ flag, one, needed }]
  const required = (one.properties ? one : one.items)?.required ?? []
  return Object.entries(group).flatMap(([name, inner]) => flagsOf(`${flag}${one.properties ? '' : '.0'}.${name}`, inner, needed && required.includes(name)))
}

const isList = (one: Shape): boolean => one.type === 'array' || (one.anyOf?.some(isList) ?? false)

function valueOf(one: Shape, t: (key: keyof (typeof words)['en']) => string): string {
  if (one.anyOf) return valueOf(one.anyOf.find((way) => way.enum) ?? one.anyOf.find((way) => way.type !== 'array') ?? one.anyOf[0] ?? {}, t)
  if (one.items) return valueOf(one.items, t)
  if (one.enum) return `<${one.enum.join('|')}>`
  if (one.const !== undefined) return `<${String(one.const)}>`
  if (one.format === 'binary') return `<${t('doors.command.file')}>`
  if (one.type === 'boolean') return '<true|false>'
  if (one.type === 'integer' || one.type === 'number') return `<${t('doors.command.number')}>`
  return `<${one.title ?? t('doors.command.text')}>`
}
