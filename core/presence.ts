import pg from 'pg'

/** Any number that nothing else locks: whoever uses an embedded database holds it shared. */
const lock = 728_331_902

/** What the first one there does, alone, and the last one to leave. */
export type Turns = { readonly first: () => Promise<void>; readonly last: () => Promise<void> }

/**
 * Several processes may use one embedded database: the house that is open, and a command beside it.
 * Whoever comes first prepares it, the others wait for that; whoever leaves last stops it, and nobody before.
 * In: how the owner connects to the database `postgres`. Out: how to leave. Throws what `first` throws, after `last`.
 */
export async function comeIn(owner: pg.ClientConfig, { first, last }: Turns): Promise<() => Promise<void>> {
  const client = new pg.Client(owner)
  client.on('error', () => {}) // a database that went away holds nobody's place
  await client.connect()
  const tryAlone = async () => (await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${lock}) as alone`)).rows[0]?.alone === true
  let alone = false
  try {
    alone = await tryAlone()
    if (alone) await first()
    await client.query(`select pg_advisory_lock_shared(${lock})`)
    if (alone) await client.query(`select pg_advisory_unlock(${lock})`)
  } catch (fault) {
    if (alone) await last()
    await client.end().catch(() => {})
    throw fault
  }
  return async () => {
    // A database that does not answer any more serves nobody: whatever is left of it may be stopped.
    const nobodyElse = await client.query(`select pg_advisory_unlock_shared(${lock})`).then(tryAlone).catch(() => true)
    // Still holding the place alone, so that whoever comes in now waits, is sent away and begins anew.
    if (nobodyElse) await last()
    await client.end().catch(() => {})
  }
}
