import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id, newId, toDay, type Day, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { chosenLaw } from '../choose.ts'
import type { Law } from '../compile.ts'
import { cited } from '../refuse.ts'
import { roles } from '../roles.ts'
import { actingIn } from '../running/acting.ts'
import { addFile } from '../running/add.ts'
import { goOn, holdProcedure } from '../running/change.ts'
import { leftBy, standingOf } from '../running/fold.ts'
import { isRole } from '../running/who.ts'
import { crossingOf } from './crossing.ts'
import { dispatch } from './dispatch.ts'
import { endParcel } from './end.ts'
import { holdParcel, openParcel, type Contents } from './parcel.ts'
import { authorityOf, stepNamed } from './sending.ts'
import { toldOf } from './told.ts'

type Taken = Awaited<ReturnType<typeof holdParcel>>
type Came = { readonly contents: Contents; readonly receivedOn: Day; readonly on: Day; readonly time: string | null; readonly law: Law }
/** The step by which a side says that an application came. */
const receipt = 'confirm-receipt'

/**
 * Takes up what the other side sent, with the day on which it came here. An application opens a file of our own under the same law, on our side, and
 * where the law counts from a confirmed receipt that is our step, told to the sender in the same moment; whatever follows is added to that file.
 * Refused by the law with its article, and then nothing is changed on either side.
 */
export const takeUpParcel = write({
  name: 'procedures/exchange/take-up',
  does: 'Take up what the other side sent, with the day of its receipt',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ parcel: id('procedure_parcel'), receivedOn: day() }),

  async run({ parcel: of, receivedOn }, context) {
    const { db, organisation, account, send, record } = context
    const parcel = await holdParcel(context, of)
    const contents = await openParcel(context, parcel)
    if (!contents) throw new Refused('conflict', 'procedures.exchange.over')
    const late = receivedOn > ourToday(context) ? 'procedures.free.ahead' : receivedOn < parcel.on_day ? 'procedures.exchange.before-sent' : undefined
    if (late) throw new Refused('invalid', late, { fields: { receivedOn: [{ key: late }] } })
    const law = chosenLaw({ procedure: parcel.procedure, version: parcel.law, opened: parcel.on_day, targets: undefined })
    const step = stepNamed(law, parcel.step)
    const onReceipt = step?.written.onReceipt !== undefined
    const came: Came = { contents, receivedOn, on: onReceipt ? receivedOn : parcel.on_day, time: onReceipt ? null : parcel.on_time, law }
    if (!isRole(parcel.role) || roles[parcel.role] !== parcel.side || crossingOf(parcel.step)?.as !== undefined) throw wrongSide(law, parcel.step)
    if (!parcel.file && !parcel.opens) throw new Refused('conflict', 'procedures.exchange.first-first', { filled: { number: parcel.number } })
    const file = parcel.file ?? newId<'procedure_file'>()
    // In the ledger what came stands before what is answered to it.
    const ended = endParcel(context, parcel, 'taken up', receivedOn, file)
    const { row, version } = parcel.file ? await added(context, parcel, came, file) : await opened(context, parcel, came, file)
    send(
      ...ended,
      db.insertInto('procedure_take_up').values({ organisation, parcel: of, file, step: row, received_on: receivedOn, by_account: account }),
    )
    record('step of the other side taken up', { file, parcel: of })
    return { file: String(file), step: String(row), version }
  },
})

const wrongSide = (law: Law, name: string): Refused => {
  const step = stepNamed(law, name)
  return new Refused('conflict', 'procedures.exchange.wrong-side', { filled: { step: `procedures.step.${name}`, article: step ? cited(step.written.law) : '—' } })
}

/** A later one: one more step of the file that is there. */
async function added(context: Context, parcel: Taken, came: Came, file: Id<'procedure_file'>) {
  const held = await holdProcedure(context, file, undefined)
  const step = stepNamed(came.law, parcel.step)
  if (step === undefined || !isRole(parcel.role)) throw wrongSide(came.law, parcel.step)
  actingIn(context, held.file, step.name, step.written.by, step.written.law, parcel.role)
  const { version } = goOn(context, held, [toldOf(came.law, { ...parcel, on_day: came.on, on_time: came.time })])
  const row = writeStep(context, file, parcel, came, (needs) => held.locker.seal('procedure_step', { needs }))
  return { row, version }
}

/** The first: a file of ours, on the other side of the same law. */
async function opened(context: Context, parcel: Taken, came: Came, file: Id<'procedure_file'>) {
  const { db, organisation, account, keys, about, now, send } = context
  const side = parcel.side === 'requesting' ? 'requested' as const : 'requesting' as const
  const locker = await keys.make(organisation, file)
  const own = { procedure: parcel.procedure, law: parcel.law, opened_on: parcel.on_day, opened_time: parcel.on_time, country: parcel.country, other_country: parcel.other_country, side, targets: null }
  const confirms = stepNamed(came.law, receipt)
  const authority = authorityOf({ side })
  const { contents: { name, bornOn } } = came
  const stood = standingOf(own, [], now, [toldOf(came.law, { ...parcel, on_day: came.on, on_time: came.time }), ...(confirms ? [{ step: receipt, on: came.receivedOn, by: authority }] : [])])
  await addFile(context, { ...own, ...leftBy(stood), id: file, case: null, worker: account, by_account: account, sealed: name === undefined ? null : locker.seal('procedure_file', { name, ...(bornOn && { bornOn }) }) })
  about(organisation, file)
  const link = { exchange: parcel.exchange, number: parcel.number, partner: parcel.sender }
  send(db.insertInto('procedure_exchange').values({ organisation, file, ...link, by_account: account }))
  const row = writeStep(context, file, parcel, came, (needs) => locker.seal('procedure_step', { needs }))
  const crossing = crossingOf(receipt)
  if (confirms && crossing) {
    const confirmed = newId<'procedure_step'>()
    send(db.insertInto('procedure_step').values({ organisation, id: confirmed, file, step: receipt, on_day: came.receivedOn, role: authority, by_account: account }))
    await dispatch(context, { ...own, id: file }, link, { row: confirmed, step: receipt, on_day: came.receivedOn, on_time: null, role: authority, day: null, ground: confirms.written.law, crossing, contents: { needs: {} } }, parcel.sender_name)
  }
  context.record('procedure opened', { file })
  return { row, version: 1 }
}

function writeStep({ db, organisation, account, send }: Context, file: Id<'procedure_file'>, { step, role, day: named }: Taken, { contents: { needs }, on, time }: Came, sealed: (needs: Contents['needs']) => Buffer): Id<'procedure_step'> {
  const row = newId<'procedure_step'>()
  send(db.insertInto('procedure_step').values({
    organisation, id: row, file, step, on_day: on, on_time: time, role, day: named === null ? null : toDay(named), by_account: account, sealed: Object.keys(needs).length === 0 ? null : sealed(needs),
  }))
  return row
}
