import type { Context } from '../../../core/operation.ts'
import { fault } from '../written.ts'
import { ofSigner } from './known.ts'

/** The office of another node whose signature this is. Throws Refused where we do not know it, nobody compared its figures, or its keys were stopped. */
export async function mustCount(context: Pick<Context, 'db' | 'organisation'>, signing: string) {
  const from = await ofSigner(context, signing)
  if (!from) throw fault('exchange.nodes.unknown')
  if (from.stopped_at !== null) throw fault('exchange.nodes.stopped')
  if (from.compared_at === null) throw fault('exchange.nodes.not-compared')
  return from
}
