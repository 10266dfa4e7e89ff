import type { Me, Rule, Rules } from './model/rule.ts'
import { rowsOf, type Table, type World } from './rows.ts'
import { columnsOf, insertOf, keyText, literalOf, quote, type Column, type Tables } from './tables.ts'
import { usualChanges } from './usual.ts'

/** One attempt with what the model says of it. */
export type Attempt = { readonly row: string; readonly sql: string; readonly may: boolean }
type Values = Readonly<Record<string, unknown>>
type Choose = <Item>(all: readonly Item[]) => readonly Item[]

/** Columns that say nothing about who may do what: contents, and names for people. */
const dull = /^(sealed|title|facts|name|place|languages|reader|reviewer|input|input_hash|result|root|hash|signature|path|fields|payload|via|reference|code|way_given|given_on|reason|starts_on|ends_on|kind|way|sent_at|at|opened_at|made_at|asked_at|done_at|due_at|due_on|on_day|tries|count|position|branches|version|language|once|operation|since|set_at)$/
const telling: { readonly [table: string]: RegExp } = {
  basis: /^(language|kind)$/, submission: /^at$/, attempt: /^since$/, referral_news: /^sealed$/, request_screening: /^sealed$/, need: /^sealed$/, assistance: /^sealed$/, notification: /^way$/,
}

/**
 * Everything worth trying on one table: each row as it stands and with each telling column wrong in turn; each usual change and each
 * deviation from it, once found by its key and once blindly; each removal. The model's word beside each.
 */
export function attemptsOn<Of extends Table>(table: Of, me: Me, rules: Rules, world: World, tables: Tables, choose: Choose = (all) => all): readonly Attempt[] {
  const rule: Rule<Of> | undefined = rules[table]
  if (!rule) return []
  const rows = rowsOf(world, table)
  const columns = columnsOf(tables, table).filter(({ name }) => name !== 'opens_files')
  const worth = columns.filter(({ name }) => !dull.test(name) || telling[table]?.test(name))
  const deviations = worth.flatMap((column) => poolOf(column, rows, world).map((value): Values => ({ [column.name]: value })))
  const key = keyOf(table, tables)
  const attempts: Attempt[] = []
  if (rule.add)
    for (const row of choose(rows))
      for (const wrong of [{}, ...choose(deviations)]) {
        const candidate = { ...row, ...wrong }
        attempts.push({ row: '', sql: insertOf(table, pick(candidate, columns)), may: rule.add(candidate) })
      }
  if (rule.change)
    for (const row of choose(rows))
      for (const change of changesOf(table, me, world, rule, choose(deviations))) {
        const after = { ...row, ...change }
        const may = rule.change(row, after) && onlyChanges(rule, change)
        const visible = Boolean(rule.see?.(row) && rule.see(after))
        const set = Object.entries(change).map(([name, value]) => `${quote(name)} = ${literalOf(value)}`).join(', ')
        attempts.push({ row: key(row), sql: `update ${quote(table)} set ${set}`, may })
        attempts.push({ row: '', sql: `update ${quote(table)} set ${set} where ${keyText(tables, table)} = ${literalOf(key(row))}`, may: may && visible })
      }
  if (rule.remove) for (const row of rows) attempts.push({ row: key(row), sql: `delete from ${quote(table)}`, may: rule.remove(row) })
  return attempts
}

/** A column alone, a usual change, and a usual change with one column otherwise. */
function changesOf<Of extends Table>(table: Of, me: Me, world: World, rule: Rule<Of>, deviations: readonly Values[]): readonly Values[] {
  const usual = usualChanges(table, me, world)
  const open = rule.changeOnly?.map(String)
  const closed = deviations.find((one) => open && !open.includes(Object.keys(one)[0] ?? ''))
  const worth = open ? [...deviations.filter((one) => open.includes(Object.keys(one)[0] ?? '')), ...(closed ? [closed] : [])] : deviations
  return [...usual, ...worth, ...usual.flatMap((one) => worth.map((wrong) => ({ ...one, ...wrong })))]
}

const onlyChanges = <Of extends Table>(rule: Rule<Of>, change: Values): boolean =>
  !rule.changeOnly || Object.keys(change).every((name) => rule.changeOnly?.map(String).includes(name))

const pick = (row: Values, columns: readonly Column[]): Values => Object.fromEntries(columns.map(({ name }) => [name, row[name]]))

/** Other values that a column might hold: what stands in it elsewhere, nothing, yes and no, long ago and far ahead. */
function poolOf({ name, type, required }: Column, rows: readonly Values[], world: World): readonly unknown[] {
  const standing = [...new Map(rows.map((row) => [literalOf(row[name]), row[name]])).values()].filter((value) => value !== null)
  const organisations = world.organisation.map(({ id }) => id)
  const own = ['organisation', 'sender', 'recipient', 'receiver'].includes(name) ? organisations : []
  const some = type === 'boolean' ? [true, false] : type.startsWith('timestamp') ? [-1, 0, 24 * 400].map((hours) => world.now.add({ hours })) : standing.slice(0, 6)
  return [...own, ...(own.length > 0 ? [] : some), ...(required ? [] : [null])]
}

/** The key of a row as the database writes it. */
export function keyOf(table: Table, tables: Tables): (row: Values) => string {
  const keys = columnsOf(tables, table).filter((column) => column.key)
  return (row) => keys.map(({ name }) => textOf(row[name])).join('/')
}
function textOf(value: unknown): string {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  if (value instanceof Temporal.Instant) return value.toString().replace('T', ' ').replace('Z', '+00')
  return String(value)
}
