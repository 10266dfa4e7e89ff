import { z } from 'zod'
import { several, tick } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { languages } from '../../core/words.ts'
import { addPeople } from './add.ts'
import { checkContact, contactFields, reach } from './contact.ts'
import { likelyOnFile, refuseLikely } from './duplicates/likely.ts'
import { noteAnother } from './duplicates/not-same.ts'
import { bornBefore, identityFields } from './identity.ts'
import { requestToLink, type Linked } from './linked.ts'
import { namesField } from './names.ts'

/**
 * Records a person, under a key of their own. From a request of the person's own, what they told and how they may be reached come along;
 * from a request about someone else nothing does: the account and the contact are those of the one who asked.
 * Refused as a conflict where somebody on file is likely the same: `now` says who, and why. Whoever looked at them says so in `another`: files of somebody else, which is remembered.
 * `looked`: it was looked before, in a way of one's own, and nobody is to be shown.
 */
export const recordPerson = write({
  name: 'people/record',
  does: 'Record a person',
  who: ['case worker'],
  input: z.strictObject({
    names: namesField(), language: z.enum(languages), request: id('request').optional(), reach: reach().optional(), ...identityFields, ...contactFields, another: several(id('person')), looked: tick(),
  }),

  async run({ names, language, request, reach: way, contact, hours, note, mayNotify, through, codeWord, callFrom, callUntil, zone, another, looked, ...known }, context) {
    const { db, organisation, account, about, send } = context
    bornBefore(context, known.bornOn)
    const [linked, likely] = await Promise.all([
      request && requestToLink(context, request), looked ? undefined : likelyOnFile(context, { names, ...known, contact, through, another }),
    ])
    const rule = ruleFrom({ reach: way, contact, hours, note, mayNotify }, linked)
    checkContact({ ...rule, callFrom, callUntil })
    if (likely) refuseLikely(likely)

    const copied = linked?.about === 'myself' ? linked.told.account : undefined
    const [added] = await addPeople(context, [{ names, language, identity: { ...known, account: copied }, contact: { ...rule, through, codeWord, callFrom, callUntil, zone } }])
    if (!added) throw new Error('Nobody was added')
    const { person } = added
    if (request) send(db.insertInto('request_person').values({ organisation, request, person, by_account: account }))
    await noteAnother(context, person, another)
    about(organisation, person)
    return { person: String(person) }
  },
})

type Rule = {
  readonly reach: z.output<ReturnType<typeof reach>> | undefined
  readonly contact: string | undefined; readonly hours: string | undefined; readonly note: string | undefined; readonly mayNotify: boolean
}

/** What the worker writes stands; what the person themselves asked for fills the rest; nothing known is no contact at all. */
function ruleFrom(given: Rule, linked: Linked | undefined): Rule & { readonly reach: NonNullable<Rule['reach']> } {
  const own = linked?.about === 'myself' ? linked : undefined
  const asked = reach().safeParse(own?.reach).data
  const way = given.reach ?? asked ?? 'not at all'
  if (!own || way !== asked) return { ...given, reach: way }
  return { ...given, reach: way, contact: given.contact ?? own.told.contact, hours: given.hours ?? own.told.hours }
}
