import { sql } from 'kysely'
import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { read, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { standingOf } from '../running/fold.ts'
import { filesWith, happenedIn } from '../running/rows.ts'
import { lineOfParcel } from './incoming.ts'
import { linkOf, partnersOf, sentOf } from './link.ts'
import { received } from './parcel.ts'
import { toldAs, toSend } from './sending.ts'

/** The other side of a file: who it is, which of our steps wait to be sent, what we sent and what became of it, and what came and waits. Opens nothing. */
export const exchangeOfFile = read({
  name: 'procedures/exchange/of-file',
  does: 'See what went to the other side of a file, and what came',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ file: id('procedure_file'), inLanguage: z.enum(languages).default('en') }),

  async run({ file: of, inLanguage }, context) {
    const [[file], link, sent, went] = await Promise.all([
      filesWith(context, { where: (f) => [f('f.id', '=', of)], by: 'newest', most: 1 }).execute(), linkOf(context, of), sentOf(context, of), wentFrom(context, of).execute(),
    ])
    if (!file) throw new Refused('missing', 'core.refused.missing')
    if (file.side === 'here') return { sides: false as const, number: null, partner: null, partners: [], waiting: [], sent: [], came: [] }
    const rows = happenedIn(file)
    const { law, folded } = standingOf(file, rows, context.now)
    const [partners, came] = await Promise.all([partnersOf(context, file), link ? received(context).where('p.exchange', '=', link.exchange).orderBy('p.id', 'desc').execute() : []])
    return {
      sides: true as const, number: link?.number ?? null, partner: partners.find(({ id: one }) => one === link?.partner) ?? null, partners: link ? [] : partners,
      waiting: toSend(law, file, rows, sent, link !== undefined, folded).flatMap((row) => {
        const told = row.step === null ? undefined : toldAs(law, { step: row.step, role: row.role }, file)
        return told && row.step !== null ? [{ row: row.id, step: row.step, as: told.step.name, on: row.on_day, law: told.step.written.law, classes: told.crossing.classes, purpose: told.crossing.purpose }] : []
      }),
      sent: went.map(({ id: dispatch, step, as, on_day, article, at, ended_why, ended_at, name }) => ({
        dispatch, step, as, on: on_day, article, at: at.toString(), by: name, ended: ended_why === null || ended_at === null ? null : { why: ended_why, at: ended_at.toString() },
      })),
      came: came.map((row) => lineOfParcel(row, inLanguage)),
    }
  },
})

const wentFrom = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, file: Id<'procedure_file'>) => db.selectFrom('procedure_dispatch as d')
  .innerJoin('procedure_step as s', (on) => on.onRef('s.organisation', '=', 'd.organisation').onRef('s.id', '=', 'd.step'))
  .innerJoin('procedure_parcel as p', (on) => on.onRef('p.organisation', '=', 'd.receiver').on('p.id', '=', sql<Id<'procedure_parcel'>>`d.parcel`).onRef('p.sender', '=', 'd.organisation'))
  .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'd.organisation').onRef('m.account', '=', 'd.by_account'))
  .select(['d.id', 's.step', 'p.step as as', 's.on_day', 'd.article', 'd.at', 'p.ended_why', 'p.ended_at', 'm.name'])
  .where('d.organisation', '=', organisation).where('d.file', '=', file).orderBy('d.id', 'desc')
