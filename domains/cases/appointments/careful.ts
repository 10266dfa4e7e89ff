import { z } from 'zod'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { namesOf, safeContactOf, type PersonNames, type SafeContact } from '../../people/index.ts'

/** How it is safe to reach whom one meets: to be read before a telephone is picked up. */
export type Careful = { readonly reach: string; readonly contact: string | null; readonly hours: string | null; readonly note: string | null }
  & Partial<Pick<SafeContact, 'through' | 'codeWord' | 'callFrom' | 'callUntil' | 'zone'>>
/** Whom one meets, in which matter. */
export type Whom = {
  readonly person: { readonly person: Id<'person'>; readonly names: PersonNames | null } | null
  readonly language: string | null
  readonly reference: string | null
  readonly closed: boolean
  /** A question about somebody else: the contact is that of the one who asked. */
  readonly forOther: boolean
  readonly careful: Careful | null
}

const Told = z.object({ contact: z.string().optional(), hours: z.string().optional() })

/** In: a case or a request of ours. Throws Refused('missing') for any other. What was erased is null. */
export async function carefulOf(context: Context, about: { readonly case: Id<'case'> | null | undefined; readonly request: Id<'request'> | null | undefined }): Promise<Whom> {
  const found = about.case ? await inCase(context, about.case) : about.request ? await onRequest(context, about.request) : undefined
  if (!found) throw new Refused('missing', 'core.refused.missing')
  const { person } = found
  const rule = person ? await safeContactOf(context, person) : undefined
  const names = person ? (await namesOf(context, [person])).get(person) : undefined
  const careful = rule
    ? {
        reach: rule.reach, contact: rule.contact ?? null, hours: rule.hours ?? null, note: rule.note ?? null,
        through: rule.through, codeWord: rule.codeWord, callFrom: rule.callFrom, callUntil: rule.callUntil, zone: rule.zone,
      }
    : found.told
  return { person: person ? { person, names: names ?? null } : null, language: found.language, reference: found.reference, closed: found.closed, forOther: found.forOther && !rule, careful }
}

type Found = Omit<Whom, 'person' | 'careful'> & { readonly person: Id<'person'> | null; readonly told: Careful | null }

async function inCase({ db, organisation }: Context, of: Id<'case'>): Promise<Found | undefined> {
  const found = await db.selectFrom('case as c')
    .leftJoin('person as p', (on) => on.onRef('p.organisation', '=', 'c.organisation').onRef('p.id', '=', 'c.person'))
    .leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
    .select(['c.person', 'c.reference', 'p.language', 'e.reason']).where('c.organisation', '=', organisation).where('c.id', '=', of).executeTakeFirst()
  return found && { person: found.person, reference: found.reference, language: found.language, closed: found.reason !== null, forOther: false, told: null }
}

/** Nobody recorded yet: then what the one who asked wrote of it. */
async function onRequest({ db, organisation, keys }: Context, request: Id<'request'>): Promise<Found | undefined> {
  const found = await db.selectFrom('request as r')
    .leftJoin('request_account as a', (on) => on.onRef('a.organisation', '=', 'r.organisation').onRef('a.request', '=', 'r.id'))
    .leftJoin('request_person as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.request', '=', 'r.id'))
    .select(['r.about', 'r.language', 'r.reach', 'p.person', 'a.sealed']).where('r.organisation', '=', organisation).where('r.id', '=', request).executeTakeFirst()
  if (!found) return undefined
  const locker = (await keys.all(organisation, [request])).get(request)
  const told = locker && found.sealed ? Told.parse(locker.open('request_account', found.sealed)) : undefined
  return {
    person: found.person, reference: null, language: found.language, closed: false, forOther: found.about === 'someone else',
    told: told ? { reach: found.reach, contact: told.contact ?? null, hours: told.hours ?? null, note: null } : null,
  }
}
