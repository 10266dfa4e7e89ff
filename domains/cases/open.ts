import { z } from 'zod'
import { write, type Context } from '../../core/operation.ts'
import { id, newId, type Id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { addCases, type Ground } from './add.ts'

/**
 * Opens a case for a person of ours, on a request that turned out to be theirs or on none; or on a parcel that we accepted
 * and that still lives. A case on a parcel is sealed under a key of its own, so it outlives what was shared.
 */
export const openCase = write({
  name: 'cases/open',
  does: 'Open a case',
  who: ['case worker'],
  input: z.strictObject({ person: id('person').optional(), request: id('request').optional(), parcel: id('parcel').optional() })
    .refine(({ person, parcel }) => (person === undefined) !== (parcel === undefined), { path: ['person'], message: 'core.field.choose' })
    .refine(({ request, parcel }) => request === undefined || parcel === undefined, { path: ['request'], message: 'core.field.choose' }),

  async run({ person, request, parcel }, context) {
    const { organisation, keys, about, record } = context
    const ground: Ground | undefined = person ? { person, request: request ?? null } : parcel ? { parcel } : undefined
    if (!ground) throw new Refused('invalid', 'core.refused.invalid', { fields: { person: [{ key: 'core.field.choose' }] } })
    await ('person' in ground ? checkPerson(context, ground) : checkParcel(context, ground.parcel))

    const opened = newId<'case'>()
    const [references] = await Promise.all([
      addCases(context, [{ case: opened, ground, worker: context.account }]),
      'parcel' in ground ? keys.make(organisation, opened) : undefined,
    ])
    const reference = references.get(opened) ?? ''
    about(organisation, 'person' in ground ? ground.person : opened)
    record('case opened', { case: opened })
    return { case: String(opened), reference }
  },
})

async function checkPerson({ db, organisation, together }: Context, { person, request }: { person: Id<'person'>; request: Id<'request'> | null }): Promise<void> {
  const [[found], [asked], [whose]] = await together(
    // Locked, so that the file is not erased meanwhile.
    db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', '=', person).where('erased_at', 'is', null).forShare(),
    // Locked, so that of two who open at once the second sees the case of the first.
    db.selectFrom('request').select('id').where('organisation', '=', organisation).where('id', '=', request).forUpdate(),
    db.selectFrom('request_person as p')
      .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.request', '=', 'p.request'))
      .select(['p.person', 'c.id', 'c.reference']).where('p.organisation', '=', organisation).where('p.request', '=', request),
  )
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (!request) return
  if (!asked) throw new Refused('missing', 'core.refused.missing')
  if (whose?.person !== person) throw new Refused('conflict', 'cases.open.not-theirs')
  if (whose.id) throw new Refused('conflict', 'cases.open.already', { filled: { reference: whose.reference ?? '' }, now: { case: whose.id, reference: whose.reference } })
}

async function checkParcel({ db, organisation, now }: Context, parcel: Id<'parcel'>): Promise<void> {
  const found = await db.selectFrom('parcel as p')
    .leftJoin('parcel_answer as a', (on) => on.onRef('a.organisation', '=', 'p.organisation').onRef('a.parcel', '=', 'p.id'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.parcel', '=', 'p.id'))
    .select(['p.live', 'p.until', 'a.accepted', 'c.id', 'c.reference']).where('p.organisation', '=', organisation).where('p.id', '=', parcel).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (found.id) throw new Refused('conflict', 'cases.open.already', { filled: { reference: found.reference ?? '' }, now: { case: found.id, reference: found.reference } })
  if (!found.live || Temporal.Instant.compare(found.until, now) <= 0) throw new Refused('conflict', 'cases.open.parcel-ended')
  if (!found.accepted) throw new Refused('conflict', 'cases.open.accept-first')
}
