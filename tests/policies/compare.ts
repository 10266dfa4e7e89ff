import type pg from 'pg'
import { become, leave, openingOf, seen, tryAll } from './act.ts'
import { attemptsOn, keyOf, type Attempt, type Choose, type Verb } from './attempts.ts'
import { rulesFor } from './model/index.ts'
import type { Me, Rule } from './model/rule.ts'
import { inWords, rowsOf, type Table, type World } from './rows.ts'
import { literalOf, type Tables } from './tables.ts'

/** What the model foresees for one actor and one table, worked out once and compared often. */
export type Foreseen = { readonly table: Table; readonly sees: boolean; readonly keys: string; readonly attempts: readonly Attempt[]; readonly tries: string; readonly outcome: string }

export function foresee<Of extends Table>(me: Me, table: Of, world: World, tables: Tables, { verbs = ['add', 'change', 'remove'], choose = (all) => all }: { readonly verbs?: readonly Verb[]; readonly choose?: Choose } = {}): Foreseen {
  const rules = rulesFor(me, world)
  const rule: Rule<Of> | undefined = rules[table]
  const rows = rowsOf(world, table)
  const key = keyOf(table, tables)
  const keys = rows.filter((row) => rule?.see?.(row) ?? false).map(key).sort((a, b) => (a < b ? -1 : 1)).join(' ')
  const attempts = verbs.length === 0 ? [] : attemptsOn(table, me, rules, world, tables, choose).filter(({ verb }) => verbs.includes(verb))
  return {
    table, sees: rule?.see !== undefined, keys, attempts,
    tries: literalOf(JSON.stringify(attempts.map(({ row, sql }) => [row, sql]))), outcome: attempts.map(({ may }) => (may ? 'y' : 'n')).join(''),
  }
}

/**
 * Lets one actor come in by the real opening, look and try everything, and compares with what was foreseen.
 * Out: the differences in words, none when the policies are what the model says. `first` stops at the first of them.
 */
export async function compare(client: pg.PoolClient, me: Me, foreseen: readonly Foreseen[], tables: Tables, first = false): Promise<readonly string[]> {
  const differences: string[] = []
  const say = (text: string) => void differences.push(inWords(`${me.title}: ${text}`))
  try {
    const opening = await become(client, me)
    if (opening !== openingOf(me)) say(`the opening found ${opening} and not ${openingOf(me)}`)
    const visible = await seen(client, tables, foreseen.filter(({ sees }) => sees).map(({ table }) => table))
    for (const { table, keys } of foreseen) {
      const found = visible.get(table) ?? ''
      if (found !== keys) say(`of ${table} sees ${listed(found, keys)} too much, and ${listed(keys, found)} too little`)
    }
    for (const { attempts, tries, outcome } of foreseen) {
      if (attempts.length === 0 || (first && differences.length > 0)) continue
      const found = await tryAll(client, tries, first ? outcome : '')
      if (found === outcome) continue
      if (first) return ['another outcome']
      if (found.length !== outcome.length) say(`an attempt went wrong: ${/\[[^]*\]/.exec(found)?.[0].slice(0, 600)}`)
      else for (const [at, { row, sql, may }] of attempts.entries()) if (found[at] !== outcome[at]) say(`${may ? 'may not, but should' : 'may, but should not'}: ${sql} (${row})`)
    }
  } finally {
    await leave(client)
  }
  return differences
}

const listed = (these: string, without: string): string => {
  const others = new Set(without.split(' '))
  return `[${these.split(' ').filter((one) => !others.has(one)).join(', ')}]`
}
