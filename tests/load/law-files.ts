import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { robot } from '../../core/actor.ts'
import { stopEmbedded } from '../../core/embedded.ts'
import { newId } from '../../core/ids.ts'
import { openNode } from '../../core/node.ts'
import { write } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import type { Settings } from '../../core/settings.ts'
import { addOrganisation } from '../../domains/node/organisations.ts'
import { asOwner, settingsOf } from './world.ts'

/** What was filled, as a file beside the database says it; another version is filled anew. */
const version = 3
const Filled = z.object({ version: z.literal(version), files: z.number(), officer: z.string(), supervisor: z.string(), organisation: z.string() })
type Filled = z.output<typeof Filled>
/** How many authorities, with how many files each; and where they are kept. */
type Size = { readonly name: string; readonly offices: number; readonly each: number }
const million: Size = { name: 'law-files', offices: 200, each: 5_000 }

const found = write({
  name: 'node/found-authorities-for-a-bench', does: 'Found many authorities', who: ['robot founder'], input: z.strictObject({ offices: z.number() }),
  async run({ offices }, context) {
    const { db } = context
    await db.insertInto('node').values({ kind: 'authority', stamp: 'demonstration' }).execute()
    const made: { organisation: string; accounts: string[] }[] = []
    for (let at = 0; at < offices; at++) {
      const organisation = await addOrganisation(context, { name: `Authority ${at + 1}`, country: 'RU', place: 'Anywhere', languages: ['ru'], answersWithinHours: 48 })
      const accounts = Array.from({ length: 8 }, () => newId<'account'>())
      await db.insertInto('member').values(accounts.map((account, number) => ({ organisation, account, name: `Officer ${number + 1}` }))).execute()
      await db.insertInto('member_role').values(accounts.map((account, number) => ({ organisation, account, role: number === 7 ? 'supervisor' as const : 'case worker' as const }))).execute()
      made.push({ organisation, accounts })
    }
    context.about(made[0]?.organisation as never, made[0]?.organisation ?? '')
    return { made: JSON.stringify(made) }
  },
})

/**
 * Open files of readmission, a million in 200 authorities unless told otherwise, each with two or three steps; in the first, one officer has all of them. Filled once
 * by the database itself, then kept. Out: the settings of the node, who that officer is, and who supervises.
 */
export async function lawFiles({ name, offices, each }: Size = million): Promise<{ readonly settings: Settings; readonly filled: Filled }> {
  const settings = settingsOf(name)
  const file = join(settings.HAMROH_DATA, 'filled.json')
  const known = existsSync(file) ? Filled.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined
  if (known) return { settings, filled: known }
  if (existsSync(join(settings.HAMROH_DATA, 'postgres'))) await stopEmbedded(settings.HAMROH_DATA).catch(() => {})
  rmSync(settings.HAMROH_DATA, { recursive: true, force: true })
  mkdirSync(settings.HAMROH_DATA, { recursive: true })
  const node = await openNode(settings)
  try {
    const { made } = await run(found, { offices }, robot('founder'), node, { via: 'command' })
    const all = z.array(z.object({ organisation: z.string(), accounts: z.array(z.string()) })).parse(JSON.parse(made))
    await asOwner(settings, node, async (client) => {
      await client.query(`set session_replication_role = replica; set synchronous_commit = off`)
      for (const [number, { organisation, accounts }] of all.entries()) {
        // Receipt in the last two months: twenty-five days for the answer, sixty where it was extended. What is due lies behind and ahead.
        await client.query(`with f as (
            select gen_random_uuid() as id, n, current_date - 5 - (n * 7 % 60) as opened from generate_series(1, ${each}) n),
          files as (insert into procedure_file (organisation, id, reference, procedure, law, opened_on, side, country, other_country, worker, open, due_on, by_account)
            select $1::uuid, id, 'B' || n, 'switzerland-russia', '2009', opened, 'requested', 'CH', 'RU', ($2::uuid[])[case when $3::boolean then 1 else 1 + n % 7 end], true, opened + 2 + case when n % 3 = 0 then 60 else 25 end, ($2::uuid[])[1] from f)
          insert into procedure_step (organisation, id, file, step, on_day, role, by_account)
            select $1::uuid, gen_random_uuid(), f.id, s.step, f.opened + s.after, s.role, ($2::uuid[])[1] from f
              cross join (values ('submit', 1, 'requesting authority'), ('confirm-receipt', 2, 'requested authority'), ('extend', 4, 'requested authority')) as s (step, after, role)
             where s.step <> 'extend' or f.n % 3 = 0`, [organisation, accounts, number === 0])
      }
      await client.query('vacuum analyze')
    })
    const filled: Filled = { version, files: offices * each, officer: all[0]?.accounts[0] ?? '', supervisor: all[0]?.accounts[7] ?? '', organisation: all[0]?.organisation ?? '' }
    writeFileSync(file, JSON.stringify(filled))
    return { settings, filled }
  } finally {
    await node.close()
  }
}
