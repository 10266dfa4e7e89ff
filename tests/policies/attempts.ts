import type { Me, Rule, Rules } from './model/rule.ts'
import { rowsOf, type Row, type Table, type World } from './rows.ts'
import { columnsOf, insertOf, keyText, literalOf, quote, type Column, type Tables } from './tables.ts'
import { usualChanges } from './usual.ts'

/** One attempt with what the model says of it. */
export type Attempt = { readonly verb: Verb; readonly row: string; readonly sql: string; readonly may: boolean }
export type Verb = 'add' | 'change' | 'remove'
type Values = Readonly<Record<string, unknown>>
export type Choose = <Item>(all: readonly Item[]) => readonly Item[]

/** Columns that say nothing about who may do what: contents, and names for people. */
const dull = /^(exact|folded|folded_title|address|sealed|title|facts|name|place|languages|reader|reviewer|input|input_hash|result|root|hash|signature|path|fields|payload|via|reference|code|way_given|given_on|reason|starts_on|ends_on|kind|way|sent_at|at|opened_at|made_at|asked_at|done_at|due_at|due_on|on_day|tries|count|position|branches|version|language|once|operation|since|set_at|why|indicator|row|column|place|public_key|method|period_from|period_to|indicators|correction|corrects)$/
const telling: { readonly [table: string]: RegExp } = {
  register_claim_decision: /^code$/, register_hiding: /^code$/, statement_answer: /^code$/, statement: /^value$/,
  event_registration: /^sealed$/, basis: /^(language|kind)$/, submission: /^at$/, attempt: /^since$/, referral_news: /^sealed$/, request_screening: /^sealed$/, need: /^sealed$/, assistance: /^sealed$/, document: /^sealed$/, notification: /^way$/,
}

/**
 * Everything worth trying on one table, with the model's word beside it. Each row is added as it stands, and a few that may be added
 * with each telling column wrong in turn; each usual change of each row, and a few with each column wrong in turn, once found by
 * its key and once blindly; each removal.
 */
export function attemptsOn<Of extends Table>(table: Of, me: Me, rules: Rules, world: World, tables: Tables, choose: Choose): readonly Attempt[] {
  const rule: Rule<Of> | undefined = rules[table]
  if (!rule) return []
  const rows = rowsOf(world, table)
  const columns = columnsOf(tables, table).filter(({ name, counted }) => name !== 'opens_files' && !(table === 'member_role' && name === 'monitors') && !counted)
  const worth = columns.filter(({ name }) => !dull.test(name) || telling[table]?.test(name))
  const deviations = worth.flatMap((column) => poolOf(column, rows, world).map((value): Values => ({ [column.name]: value })))
  const key = keyOf(table, tables)
  const attempts: Attempt[] = []
  const add = (row: Row<Of>) => attempts.push({ verb: 'add', row: '', sql: insertOf(table, pick(row, columns)), may: rule.add?.(row) ?? false })
  const change = (row: Row<Of>, values: Values) => {
    const after = { ...row, ...values }
    const may = (rule.change?.(row, after) ?? false) && onlyChanges(rule, values)
    const set = `update ${quote(table)} set ${Object.entries(values).map(([name, value]) => `${quote(name)} = ${literalOf(value)}`).join(', ')}`
    attempts.push({ verb: 'change', row: key(row), sql: set, may })
    attempts.push({ verb: 'change', row: '', sql: `${set} where ${keyText(tables, table)} = ${literalOf(key(row))}`, may: may && Boolean(rule.see?.(row) && rule.see(after)) })
    return may
  }
  if (rule.add) {
    for (const row of choose(rows)) add(row)
    for (const row of some(rows.filter(rule.add))) for (const wrong of choose(deviations)) add({ ...row, ...wrong })
  }
  if (rule.change) {
    const usual = usualChanges(table, me, world)
    const open = deviations.filter((one) => onlyChanges(rule, one))
    const closed = deviations.filter((one) => !onlyChanges(rule, one)).slice(0, 1)
    for (const one of usual)
      for (const row of some(choose(rows).filter((row) => change(row, one)))) for (const wrong of choose([...open, ...closed])) change(row, { ...one, ...wrong })
    for (const row of some(rows)) for (const wrong of choose([...open, ...closed])) change(row, wrong)
  }
  if (rule.remove) for (const row of rows) attempts.push({ verb: 'remove', row: key(row), sql: `delete from ${quote(table)}`, may: rule.remove(row) })
  return attempts
}

/** The first and the last: enough to start from, each thing wrong in turn. */
const some = <Item>(all: readonly Item[]): readonly Item[] => (all.length < 2 ? all : [...all.slice(0, 1), ...all.slice(-1)])

const onlyChanges = <Of extends Table>(rule: Rule<Of>, change: Values): boolean =>
  !rule.changeOnly || Object.keys(change).every((name) => rule.changeOnly?.map(String).includes(name))

const pick = (row: Values, columns: readonly Column[]): Values => Object.fromEntries(columns.map(({ name }) => [name, row[name]]))

/** Other values that a column might hold: what stands in it elsewhere, nothing, yes and no, long ago and far ahead. */
function poolOf({ name, type, required }: Column, rows: readonly Values[], world: World): readonly unknown[] {
  const standing = [...new Map(rows.map((row) => [literalOf(row[name]), row[name]])).values()].filter((value) => value !== null)
  const organisations = world.organisation.map(({ id }) => id)
  const own = ['organisation', 'sender', 'recipient', 'receiver'].includes(name) ? organisations : []
  const pointed = name === 'basis' || name === 'person' || name === 'request' || name === 'case' || name === 'parcel' || name === 'referral' || name === 'release' ? spread(world[name].map(({ id }) => id)) : standing.slice(0, 6)
  const some = type === 'boolean' ? [true, false] : type.startsWith('timestamp') ? [-1, 0, 24 * 400].map((hours) => world.now.add({ hours }))  : pointed
  return [...own, ...(own.length > 0 ? [] : some), ...(required ? [] : [null])]
}

/** Eight of many, from first to last. */
const spread = <Item>(all: readonly Item[]): readonly Item[] => [...new Set(Array.from({ length: 8 }, (_, at) => all[Math.floor((at * all.length) / 8)]))].filter((one) => one !== undefined)

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
