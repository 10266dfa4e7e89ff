import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { brokenGlass } from '../../directory/index.ts'
import { namesOf } from '../names.ts'
import { colleaguesWhoOpen, compartmentOf, listOf } from './kept.ts'

/**
 * Whether who a person is, is kept apart; if so under which name, since when, and who is on the list: whom one asks. Nothing of what is kept.
 * Who broke the glass and why is told to those on the list. Out: `version` of the file, to move it with.
 */
export const showCompartment = read({
  name: 'people/compartment/show',
  does: 'See who is on the list of a compartment',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { db, organisation, account } = context
    const [file, kept, names, colleagues] = await Promise.all([
      db.selectFrom('person').select('version').where('organisation', '=', organisation).where('id', '=', person).where('erased_at', 'is', null).executeTakeFirst(),
      compartmentOf(context, person), namesOf(context, [person]), colleaguesWhoOpen(context),
    ])
    const known = names.get(person)
    if (!file || !known) throw new Refused('missing', 'core.refused.missing')
    const list = kept ? await listOf(context, kept.id) : []
    const onList = list.some((one) => one.account === account)
    const broken = kept ? (await brokenGlass(context, 'all')).filter(({ compartment }) => compartment === kept.id) : []
    const mine = broken.find((one) => one.account === account && Temporal.Instant.compare(Temporal.Instant.from(one.until), context.now) > 0)
    return {
      office: officeOf(context), person: String(person), version: file.version, names: known.all, colleagues: colleagues.filter((one) => one.account !== account).map((one) => ({ account: String(one.account), name: one.name })),
      compartment: kept ? {
        codeName: kept.code_name, at: kept.at.toString(), onList, openUntil: onList ? null : (mine?.until ?? null),
        list: list.map((one) => ({ account: String(one.account), name: one.name, at: one.at.toString() })),
        broken: broken.map(({ name, reason, at, until }) => ({ name, reason, at, until })),
      } : null,
    }
  },
})
