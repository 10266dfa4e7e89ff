import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { whoMayBeNamed } from '../../sources/index.ts'

/** One body: its mandate, who sits in it, its meetings, and its decisions with how each voted by the name of the organisation. */
export const showBody = read({
  name: 'coalition/bodies/show',
  does: 'Show one body of the coalition with its members, meetings and decisions',
  who: ['visitor'],
  input: z.strictObject({ body: id('body') }),
  run: async ({ body }, context) => bodyOf(context, body),
})

/** The same for whoever writes it, published or not. Throws Refused('missing'). */
export async function bodyOf({ db }: Pick<Context, 'db'>, body: z.output<ReturnType<typeof id<'body'>>>) {
  const [row, seats, meetings, decisions, votes] = await Promise.all([
    db.selectFrom('body as b').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'b.organisation')).select(['b.id', 'b.language', 'b.kind', 'b.outside', 'b.title', 'b.mandate', 'b.targets', 'b.from_on', 'b.until_on', 'b.published', 'b.version', 'o.name as by']).where('b.id', '=', body).executeTakeFirst(),
    db.selectFrom('body_seat').select(['id', 'version', 'name', 'part', 'person', 'agreed_on', 'from_on', 'until_on']).where('body', '=', body).orderBy('name').orderBy('id').execute(),
    db.selectFrom('body_meeting').select(['id', 'on_day', 'place', 'language', 'text']).where('body', '=', body).orderBy('on_day', 'desc').orderBy('id').execute(),
    db.selectFrom('body_decision').select(['id', 'meeting', 'on_day', 'language', 'text', 'quorum', 'entitled', 'votes_for', 'votes_against', 'abstained', 'absent', 'outcome', 'corrects', 'correction']).where('body', '=', body).orderBy('on_day', 'desc').orderBy('id', 'desc').execute(),
    db.selectFrom('body_vote as v').innerJoin('body_decision as d', 'd.id', 'v.decision').innerJoin('body_seat as s', 's.id', 'v.seat').select(['v.decision', 'v.vote', 's.name']).where('d.body', '=', body).orderBy('s.name').execute(),
  ])
  if (!row) throw new Refused('missing', 'core.refused.missing')
  const reference = (of: string | null) => decisions.find((one) => one.id === of)?.on_day ?? null
  return {
    body: String(row.id), version: row.version, title: row.title, language: row.language, kind: row.kind, outside: row.outside, mandate: row.mandate, targets: row.targets, by: row.by,
    fromOn: row.from_on, untilOn: row.until_on, published: row.published,
    seats: seats.map((one) => ({ seat: String(one.id), version: one.version, name: one.name, part: one.part, person: one.person, agreedOn: one.agreed_on, fromOn: one.from_on, untilOn: one.until_on })),
    meetings: meetings.map((one) => ({ meeting: String(one.id), onDay: one.on_day, place: one.place, language: one.language, text: one.text })),
    decisions: decisions.map((one) => ({
      decision: String(one.id), onDay: one.on_day, language: one.language, text: one.text, quorum: one.quorum, entitled: one.entitled, for: one.votes_for, against: one.votes_against, abstained: one.abstained,
      absent: one.absent, outcome: one.outcome, meeting: one.meeting === null ? null : String(one.meeting), correction: one.correction, corrects: reference(one.corrects),
      correctedBy: decisions.find(({ corrects }) => corrects === one.id)?.on_day ?? null,
      votes: votes.filter(({ decision }) => decision === one.id).map(({ name, vote }) => ({ name, vote })),
    })),
  }
}
