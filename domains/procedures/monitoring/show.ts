import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { standingOf as referralStanding, whyNotOn } from '../../cases/index.ts'
import { basesOf, namesOf } from '../../people/index.ts'
import { mayActAs } from '../running/who.ts'
import { standingOf } from '../running/fold.ts'
import { filesWith, happenedIn } from '../running/rows.ts'
import { weightsOf } from '../score/kept.ts'
import { weigh } from '../score/weigh.ts'
import { askedOf, cameBack, newsOf } from './came.ts'
import { dueOf } from './due.ts'
import { months, Survey } from './lists.ts'

/** How it goes after a return: for each time when it is due, who asks, what came of it, and the score of the answers with each set of weights. Leaves a trace that the person can read. */
export const showMonitoring = read({
  name: 'procedures/monitoring/show',
  does: 'See how it goes after a return, and who asks',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file') }),

  async run({ file: of }, context) {
    const { organisation, keys, about, actor, account, now } = context
    const [[file], asked, results, sets, [us]] = await Promise.all([
      filesWith(context, { where: (files) => [files('f.id', '=', of)], by: 'newest', most: 1 }).execute(), askedOf(context, of).execute(), resultsOf(context, of).execute(), weightsOf(context),
      context.db.selectFrom('organisation').select(['name']).where('id', '=', organisation).execute(),
    ])
    const stood = file && standingOf(file, happenedIn(file), now)
    if (!file || !stood || stood.law.definition.kind !== 'voluntary return') throw new Refused('missing', 'core.refused.missing')
    about(organisation, file.subject)
    const [news, bases, lockers, names] = await Promise.all([
      asked.length === 0 ? [] : newsOf(context, asked.map(({ referral }) => referral)).execute(),
      file.person ? basesOf(context, file.person) : [], keys.all(organisation, [file.subject]), file.person ? namesOf(context, [file.person]) : undefined,
    ])
    const locker = lockers.get(file.subject)
    const sent = asked.map((one) => {
      const standing = referralStanding(news.filter(({ referral }) => referral === one.referral), one, now)
      return { ...one, standing, basis: '', live: standing.ended === null, state: standing.state }
    })
    return {
      office: officeOf(context), us: us?.name ?? '', today: ourToday(context), file: file.id, reference: file.reference, version: file.version, open: file.open, erased: locker === undefined,
      names: (file.person ? names?.get(file.person)?.first : undefined) ?? null, case: file.case, person: file.person, mayRecord: mayActAs('monitor', file, { account, roles: actor.roles }) === 'records',
      times: await Promise.all(months.map(async (month) => {
        const who = sent.find((one) => one.months === month)
        const came = who && (await cameBack(context, news.filter(({ referral }) => referral === who.referral)))
        return {
          months: month, ...dueOf(stood, month),
          asked: who ? { referral: String(who.referral), reference: who.reference, name: who.name, country: who.country, state: who.standing.state, over: who.standing.ended !== null || who.standing.state === 'declined' } : null,
          came: came ? { outcome: came.outcome, on: came.on } : null,
          results: results.filter((one) => one.months === month).map((row) => {
            const told = row.sealed && locker ? Survey.parse(locker.open('monitoring_result', row.sealed)) : undefined
            return {
              result: String(row.id), outcome: row.outcome, on: row.on_day, by: row.by_name, toldBy: row.told_by_name, text: told?.text ?? null, answers: told?.answers ?? {},
              scores: row.outcome === 'reached' && told ? sets.map((weights) => weigh(told.answers, weights)) : [],
            }
          }),
        }
      })),
      grounds: bases.filter(({ purpose, state }) => purpose === 'return and reintegration' && state === 'live')
        .map((basis) => ({ basis: basis.basis, name: basis.recipient.name, country: basis.recipient.country, until: basis.until, classes: basis.classes, whyNot: whyNotOn(basis, { organisation, country: actor.country, sent: [], now }) })),
    }
  },
})

/** What was written down of each time, newest first, with who asked and who wrote it. */
const resultsOf = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, file: Id<'procedure_file'>) =>
  db.selectFrom('monitoring_result as r').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'r.organisation').onRef('m.account', '=', 'r.by_account'))
    .leftJoin('organisation as o', 'o.id', 'r.told_by')
    .select(['r.id', 'r.months', 'r.outcome', 'r.on_day', 'r.sealed', 'm.name as by_name', 'o.name as told_by_name'])
    .where('r.organisation', '=', organisation).where('r.file', '=', file).orderBy('r.id', 'desc')
