import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compare, foresee, type Foreseen } from './compare.ts'
import { excuseFor, idle } from './equivalent.ts'
import { mutantsOf, mutantsOfView, type Mutant } from './mutants.ts'
import type { Me } from './model/rule.ts'
import { makeStage } from './stage.ts'
import { everybodyIn, storyOf } from './story/index.ts'
import type { World } from './rows.ts'

type Set = { readonly stage: Awaited<ReturnType<typeof makeStage>>; readonly world: World; people: readonly Me[]; readonly foreseen: Map<string, Foreseen> }
// There are some thousands of mutants, and all of them take far longer than every other test together: `npm run mutants` tries them all,
// POLICY_TABLE those of one table. Whoever changes a policy runs hers.
const wanted = process.env.MUTANTS !== undefined || process.env.POLICY_TABLE !== undefined
let sets: readonly Set[] = []
beforeAll(async () => {
  if (!wanted) return
  sets = await Promise.all((['office', 'demonstration'] as const).map(async (stamp) => {
    const stage = await makeStage()
    const world = await stage.play((now) => storyOf(now, stamp))
    return { stage, world, people: everybodyIn(world), foreseen: new Map<string, Foreseen>() }
  }))
})
afterAll(() => Promise.all(sets.map(({ stage }) => stage.close())))

/** Does somebody whom this policy is for see or manage something else than the model says? */
async function isKilled(mutant: Mutant, set: Set, sql = mutant.sql): Promise<boolean> {
  // Where nobody is expected to notice, a few are asked whether it is still so.
  const most = excuseFor(mutant.title) ? 8 : set.people.length
  const { stage: { client, tables }, world, foreseen } = set
  await client.query(`savepoint mutant; ${sql}`)
  try {
    for (const me of set.people.filter((one) => mutant.kinds.includes(one.kind) && (one.known || opening.has(mutant.table) || isMember(one, world))).slice(0, most)) {
      const name = `${me.title} ${mutant.table} ${mutant.verbs.join(' ')}`
      const one = foreseen.get(name) ?? foresee(me, mutant.table, world, tables, { verbs: mutant.verbs })
      foreseen.set(name, one)
      if (!await differs(set, me, one)) continue
      // Who finds one hole finds the next as well, more often than not.
      set.people = [me, ...set.people.filter((other) => other !== me)]
      return true
    }
    return false
  } finally {
    await client.query('rollback to savepoint mutant')
  }
}
/** Those who are turned away matter only to what the opening reads; except one who left, who still has an account. */
const isMember = (me: Me, world: World): boolean => world.member.some(({ account }) => account === me.account)
const opening = new Set(['member', 'member_role', 'token', 'request', 'identity_check', 'complaint', 'monitor_letter'])

/** A policy that cannot even be asked any more is noticed as well. */
const differs = ({ stage: { client, tables } }: Set, me: Me, one: Foreseen): Promise<boolean> =>
  compare(client, me, [one], tables, true).then((found) => found.length > 0, (fault: unknown) => {
    if (fault instanceof pg.DatabaseError) return true
    throw fault
  })

test.runIf(wanted)('no clause of a policy can be taken out without the comparison with the model noticing', async () => {
  const [office, demonstration] = sets
  if (!office || !demonstration) throw new Error('No world')
  // POLICY_TABLE=parcel tries the policies of one table only.
  const only = process.env.POLICY_TABLE
  const all = [...await mutantsOf(office.stage.client), ...await mutantsOfView(office.stage.client, 'live_basis', 'parcel')]
  const mutants = all.filter(({ table }) => only === undefined || table === only)
  const survivors: string[] = []
  for (const mutant of mutants) {
    const killed = await isKilled(mutant, office) || (mutant.without !== undefined && await isKilled(mutant, office, mutant.without))
    if (!killed && !((mutant.table === 'parcel' || mutant.table === 'envelope') && await isKilled(mutant, demonstration))) survivors.push(mutant.title)
  }
  const excused = survivors.filter(excuseFor)
  console.log(`${mutants.length} mutants, ${mutants.length - survivors.length} killed, ${excused.length} make no difference (equivalent.ts says why)`)
  expect(survivors.filter((title) => !excuseFor(title))).toEqual([])
  if (only === undefined) expect(idle(survivors), 'excuses that nobody needs any more').toEqual([])
}, 2_400_000)
