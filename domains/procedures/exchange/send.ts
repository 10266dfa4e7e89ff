import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id, newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { newReference } from '../../cases/index.ts'
import { cited } from '../refuse.ts'
import { goOn, holdProcedure, type Held } from '../running/change.ts'
import { mustBeComplete } from '../running/complete.ts'
import { Identity, Sealed } from '../running/fields.ts'
import { standingOf, type Stood } from '../running/fold.ts'
import { keysOf } from '../running/in-words.ts'
import { alongWith } from './crossing.ts'
import { dispatch, type Link } from './dispatch.ts'
import { linkOf, partnersOf, sentOf } from './link.ts'
import { stepNamed, toldAs, whyNot } from './sending.ts'

/**
 * Sends a step of ours to the other side of the file, as a parcel of theirs under a key of its own, on the treaty as its ground. The first opens the
 * exchange. What goes is the step, its day and what it brought; the name only with an application. In: the row of the step; to whom, where several
 * authorities of that country are on this node. Refused: what is not ours to tell, stays inside, went already, is held, or is forbidden.
 */
export const sendStep = write({
  name: 'procedures/exchange/send',
  does: 'Send a step to the other side of a file',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), step: id('procedure_step'), to: id('organisation').optional() }),

  async run({ file: of, seen: version, step: row, to }, context) {
    const { db, organisation, account, send, record } = context
    const held = await holdProcedure(context, of, version)
    const [written, link, sent] = await Promise.all([
      db.selectFrom('procedure_step').select(['sealed']).where('organisation', '=', organisation).where('id', '=', row).executeTakeFirst(), linkOf(context, of), sentOf(context, of),
    ])
    const happened = held.rows.find(({ id: one }) => one === row)
    if (!happened?.step || !written) throw new Refused('missing', 'core.refused.missing')
    const { law, folded, version: next } = goOn(context, held)
    const why = whyNot(law, held.file, held.rows, sent, link !== undefined, folded, happened)
    const told = toldAs(law, { step: happened.step, role: happened.role }, held.file)
    if (why !== undefined || told === undefined) throw refusal(law, happened.step, why ?? 'inside')
    await mustBeLawful(context, held, { law, folded }, happened.step)

    const partner = await partnerFor(context, held, link, to)
    const started: Link = link ?? { exchange: newId<'exchange'>(), number: newReference(), partner: partner.id }
    if (!link) send(db.insertInto('procedure_exchange').values({ organisation, file: of, ...started, by_account: account }))
    const { locker, file } = held
    const brought = written.sealed ? Sealed.parse(locker.open('procedure_step', written.sealed)).needs : {}
    const who = told.crossing.asks && file.sealed ? Identity.parse(locker.open('procedure_file', file.sealed)) : undefined
    const { on_day, on_time, day } = happened
    const { dispatch: dispatched, parcel } = await dispatch(context, file, started, {
      row, step: told.step.name, on_day, on_time, role: told.role, day, ground: told.step.written.law, crossing: told.crossing,
      contents: { ...(who && { name: who.name, ...(who.bornOn && { bornOn: who.bornOn }) }), needs: told.crossing.as === undefined ? alongWith(brought) : {} },
    }, partner.name)
    record('step sent to the other side', { file: of, dispatch: dispatched })
    return { file: String(of), dispatch: String(dispatched), parcel: String(parcel), number: started.number, version: next }
  },
})

function refusal(law: Stood['law'], name: string, why: NonNullable<ReturnType<typeof whyNot>>): Refused {
  const step = stepNamed(law, name)
  const filled = { step: `procedures.step.${name}`, article: step ? cited(step.written.law) : '—' }
  return new Refused('conflict', `procedures.exchange.${why}`, { filled, fields: { step: [{ key: `procedures.exchange.${why}`, filled }] } })
}

/** What may not be done may not be told either: an application that something forbids by now, a transfer under a hold. */
async function mustBeLawful(context: Context, { file, rows }: Pick<Held, 'file' | 'rows'>, { law, folded }: Pick<Stood, 'law' | 'folded'>, name: string): Promise<void> {
  const step = stepNamed(law, name)
  if (step === undefined) return
  const now = Temporal.PlainDate.from(rows.map(({ on_day }) => on_day).toSorted().at(-1) ?? file.opened_on)
  await mustBeComplete(context, file, law, step, () => standingOf(file, rows, context.now).folded, now.toString())
  const holds = law.holds.filter((_, at) => (folded.holds & (1 << at)) !== 0)
  if (!step.enforces || holds.length === 0) return
  const ground = law.definition.holds[holds[0] ?? '']?.law
  throw new Refused('conflict', 'procedures.exchange.held', { filled: { step: `procedures.step.${name}`, holds: keysOf('hold', holds), article: ground ? cited(ground) : '—' } })
}

/** Who is on the other side: whoever it has been so far, else the authority of that country. */
async function partnerFor(context: Context, { file }: Pick<Held, 'file'>, link: Link | undefined, to: Id<'organisation'> | undefined): Promise<{ readonly id: Id<'organisation'>; readonly name: string }> {
  const partners = await partnersOf(context, file)
  const chosen = link ? partners.find(({ id: one }) => one === link.partner) : to === undefined && partners.length === 1 ? partners[0] : partners.find(({ id: one }) => one === to)
  if (chosen) return chosen
  const key = partners.length === 0 ? 'procedures.exchange.nobody' : to === undefined ? 'procedures.exchange.which' : 'procedures.exchange.not-there'
  const filled = { country: file.side === 'requesting' ? file.other_country : file.country }
  throw new Refused('invalid', key, { filled, fields: { to: [{ key, filled }] } })
}
