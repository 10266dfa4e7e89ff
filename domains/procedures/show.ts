import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { id, type Id } from '../../core/ids.ts'
import { read, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'
import { languages } from '../../core/words.ts'
import { colleaguesOf } from '../cases/index.ts'
import { namesOf, safeContactOf } from '../people/index.ts'
import { effectOf } from './effect.ts'
import { stepNamed } from './exchange/sending.ts'
import { foundOf, readiness } from './running/complete.ts'
import { Identity } from './running/fields.ts'
import { lawOfFile, standingOf, targetsOf } from './running/fold.ts'
import { choiceOf, facts } from './running/free.ts'
import { historyOf, writtenIn } from './running/history.ts'
import { titleOf } from './running/line.ts'
import { nextSteps } from './running/next-steps.ts'
import { filesWith, happenedIn } from './running/rows.ts'
import { tell } from './tell.ts'

/**
 * A file in full: where it stands, its clocks, holds and lapses, who may take which step and what that needs, what happened and who wrote it down, the
 * lists of the instrument. Opening it leaves a trace that the person can read. What was sealed is null where the person was erased.
 */
export const showProcedure = read({
  name: 'procedures/show',
  does: 'Open a file: where it stands under its law',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ file: id('procedure_file'), inLanguage: z.enum(languages).default('en') }),

  async run({ file: of, inLanguage }, context) {
    const { organisation, keys, about, now } = context
    const [[found], written, choice, colleagues, safeguards] = await Promise.all([
      filesWith(context, { where: (f) => [f('f.id', '=', of)], by: 'newest', most: 1 }).execute(), writtenIn(context, of), choiceOf(context, of).execute(), colleaguesOf(context),
      foundOf(context, of).execute(),
    ])
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, found.subject)
    const law = lawOfFile(found)
    const { kind, lists = {} } = law.definition
    const [people, contact, lockers] = await Promise.all([
      found.person ? namesOf(context, [found.person]) : undefined,
      kind === 'trafficking referral' && found.person ? safeContact(context, found.person) : null,
      keys.all(organisation, [found.subject]),
    ])
    const locker = lockers.get(found.subject)
    const { placed, folded } = standingOf(found, happenedIn(found), now)
    const standing = tell(law, placed, folded, inLanguage)
    const effects = (name: string) => {
      const step = stepNamed(law, name)
      return (step && effectOf(law, placed, folded, step)) ?? null
    }
    const identity = found.sealed && locker ? Identity.parse(locker.open('procedure_file', found.sealed)) : null
    return {
      office: officeOf(context), account: String(context.account), today: ourToday(context), colleagues, countsHours: law.countsHours,
      file: found.id, reference: found.reference, version: found.version, title: titleOf(inLanguage, found.procedure), kind, law: { id: found.procedure, version: found.law },
      openedOn: found.opened_on, openedTime: found.opened_time, open: found.open, side: found.side, worker: { account: found.worker, name: found.worker_name },
      case: found.case && found.case_reference ? { case: found.case, reference: found.case_reference } : null,
      person: found.person, names: (found.person ? people?.get(found.person)?.first : undefined) ?? identity?.name ?? null, bornOn: identity?.bornOn ?? null, erased: locker === undefined,
      startsAt: law.definition.startsAt, stages: law.stages.map((stage) => ({ stage, ends: law.definition.stages[stage]?.ends === true })),
      ownTargets: Object.keys(targetsOf(found) ?? {}),
      standing, next: nextSteps(context, found, law, standing).map((one) => ({ ...one, effects: effects(one.step) })),
      ...readiness(law, folded, found.side, safeguards, { name: identity?.name !== undefined, bornOn: identity?.bornOn !== undefined }),
      history: historyOf(written, standing, locker),
      voluntariness: kind === 'voluntary return'
        ? facts.map((fact) => ({ fact, found: choice.filter((one) => one.fact === fact).map(({ id: row, finding, on_day, name }) => ({ row, finding, on: on_day, by: name })) }))
        : null,
      safeContact: contact, checklists: Object.entries(lists).map(([list, { items, effect, law: ground }]) => ({ list, items, effect: effect ?? null, ground })),
    }
  },
})

/** The rule by which the person may be reached, which every message obeys; not the contact itself. */
async function safeContact(context: Pick<Context, 'db' | 'keys' | 'organisation'>, person: Id<'person'>) {
  const rule = await safeContactOf(context, person)
  return rule ? { reach: rule.reach, mayNotify: rule.mayNotify, hours: rule.hours ?? null, callFrom: rule.callFrom, callUntil: rule.callUntil, zone: rule.zone } : null
}
