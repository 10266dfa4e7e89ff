import pg from 'pg'

/** The role that a backup reads with: it sees every row and changes none. Only the owner may become it; the application never can. */
export const keeper = 'hamroh_keeper'
/** The schemas that hold what people wrote; hamroh_migration says which tables those are. */
export const schemas = ['public', 'auth'] as const

const title = 'a backup reads every row'
const name = pg.escapeIdentifier

/** Lets the one who migrates become the keeper. In: whether the database is 16 or newer, where a membership says that by itself. */
export async function letOwnerKeep(client: pg.Client, modern: boolean): Promise<void> {
  const { rows: [found] } = await client.query<{ may: boolean; owner: string }>(`select pg_has_role('${keeper}', '${modern ? 'SET' : 'MEMBER'}') as may, current_user as owner`)
  if (found && !found.may) await client.query(`grant ${keeper} to ${name(found.owner)} ${modern ? 'with inherit false, set true' : ''}`)
}

/** Gives the keeper every table there is, with a policy of its own on each: a table that comes later is in the next backup. */
export async function letKeeperRead(client: pg.Client, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ nspname: string }>(`select nspname from pg_namespace where nspname = any ($1)`, [[...schemas, 'hamroh_migration']])
  for (const { nspname } of rows) {
    const schema = name(nspname)
    await client.query(`grant usage on schema ${schema} to ${keeper}; grant select on all tables in schema ${schema} to ${keeper}; grant select on all sequences in schema ${schema} to ${keeper}`)
  }
  for (const table of tables) await client.query(`create policy ${name(title)} on ${name(table)} for select to ${keeper} using (true)`)
}
