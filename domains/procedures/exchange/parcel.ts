import { z } from 'zod'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'

/** What is sealed in a parcel: who it is about (only in the first), and what the step brought. */
export const Contents = z.object({ name: z.string().optional(), bornOn: z.string().optional(), needs: z.record(z.string(), z.string()).default({}) })
export type Contents = z.output<typeof Contents>

/** The columns of a parcel that say what it is; nothing that is sealed. */
export const said = ['p.id', 'p.sender', 'p.exchange', 'p.number', 'p.opens', 'p.procedure', 'p.law', 'p.side', 'p.country', 'p.other_country', 'p.step', 'p.on_day', 'p.on_time', 'p.role', 'p.day',
  'p.classes', 'p.purpose', 'p.article', 'p.sent_at', 'p.ended_at', 'p.ended_why'] as const

/** Parcels that our organisation received, with who sent them and the file of ours that they belong to. */
export const received = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>) => db.selectFrom('procedure_parcel as p')
  .innerJoin('organisation as o', 'o.id', 'p.sender')
  .leftJoin('procedure_exchange as x', (on) => on.onRef('x.organisation', '=', 'p.organisation').onRef('x.exchange', '=', 'p.exchange'))
  .leftJoin('procedure_file as f', (on) => on.onRef('f.organisation', '=', 'x.organisation').onRef('f.id', '=', 'x.file'))
  .where('p.organisation', '=', organisation)
  .select([...said, 'o.name as sender_name', 'o.country as sender_country', 'x.file', 'f.reference'])

/** Held until the end of the transaction: of two who decide at once the second is told what the first did. Throws Refused: missing, or conflict. */
export async function holdParcel({ db, organisation, together, ...context }: Pick<Context, 'db' | 'organisation' | 'together'>, parcel: Id<'procedure_parcel'>) {
  const [[found], [open]] = await together(
    received({ db, organisation, ...context }).where('p.id', '=', parcel),
    db.selectFrom('procedure_parcel').select(['id', 'wrapped', 'sealed']).where('organisation', '=', organisation).where('id', '=', parcel).where('ended_why', 'is', null).forUpdate(),
  )
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (!open) throw new Refused('conflict', 'procedures.exchange.over', { now: { ended: found.ended_why ?? 'taken up' } })
  return { ...found, wrapped: open.wrapped, sealed: open.sealed }
}

/** What a parcel holds. Nothing where it was called back or taken up. */
export async function openParcel({ vault, organisation }: Pick<Context, 'vault' | 'organisation'>, { id, wrapped, sealed }: { readonly id: string; readonly wrapped: Buffer | null; readonly sealed: Buffer | null }): Promise<Contents | null> {
  if (!wrapped || !sealed) return null
  return Contents.parse((await vault.unwrap(organisation, id, wrapped)).open('procedure_parcel', sealed))
}
