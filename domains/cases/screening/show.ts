import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { namesOf } from '../../people/index.ts'
import { subjectOf } from '../change.ts'
import { foldRows, openAnswers, rowsOf, sealedFinding } from './interview.ts'
import { indicatorQuestions, isSafety } from './questions.ts'

/**
 * The interviews of a case, the latest first: who sat with the person and when, what was answered, what to ask next, and what was found. `signs`: to what a yes
 * pointed, each named once, in no order of weight and with no sum. Leaves a trace. What was sealed is null where the person was erased.
 */
export const showScreenings = read({
  name: 'cases/screening/show',
  does: 'Open the interviews of a case about signs of trafficking',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ case: id('case') }),

  async run({ case: of }, context) {
    const { db, organisation, account, keys, about } = context
    const [found, closed, screenings] = await Promise.all([
      db.selectFrom('case as c').leftJoin('person as p', (on) => on.onRef('p.organisation', '=', 'c.organisation').onRef('p.id', '=', 'c.person'))
        .select(['c.id', 'c.reference', 'c.person', 'p.language']).where('c.organisation', '=', organisation).where('c.id', '=', of).executeTakeFirst(),
      db.selectFrom('case_closure').select('at').where('organisation', '=', organisation).where('case', '=', of).executeTakeFirst(),
      db.selectFrom('screening').select('id').where('organisation', '=', organisation).where('case', '=', of).orderBy('id', 'desc').execute(),
    ])
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const subject = subjectOf(found)
    about(organisation, subject)
    const [rows, lockers, names] = await Promise.all([rowsOf(context, screenings.map((one) => one.id)), keys.all(organisation, [subject]), found.person ? namesOf(context, [found.person]) : undefined])
    const locker = lockers.get(subject)
    return {
      office: officeOf(context), case: found.id, reference: found.reference, closed: closed !== undefined, erased: locker === undefined,
      person: found.person, names: (found.person && names?.get(found.person)?.all) || null, language: found.language,
      screenings: screenings.map(({ id: screening }) => {
        const sittings = rows.sittings.filter((one) => one.screening === screening)
        const answered = openAnswers(rows.answered.filter((one) => one.screening === screening), locker)
        const finding = rows.found.find((one) => one.screening === screening)
        return {
          screening: String(screening), ...foldRows(sittings, answered, finding !== undefined), mine: sittings.at(-1)?.by_account === account,
          sittings: sittings.map((one) => ({ sitting: String(one.sitting), by: one.name, at: one.at.toString(), stoppedAt: one.stopped_at?.toString() ?? null, why: one.stopped_why })),
          answers: answered.map(({ question, answer, note, name, at, sitting }) => ({ question, answer, note, by: name, at: at.toString(), sitting: String(sitting) })),
          signs: [...new Set(answered.flatMap(({ question, answer }) => (answer === 'yes' && !isSafety(question) ? [indicatorQuestions[question].indicator] : [])))],
          finding: finding ? { finding: finding.finding, reason: locker ? sealedFinding.parse(locker.open('screening_finding', finding.sealed)).reason : null, by: finding.name, at: finding.at.toString() } : null,
        }
      }),
    }
  },
})
