import type { Context } from '../../core/operation.ts'
import type { Day, Id } from '../../core/ids.ts'

type Asked = { readonly onDay: Day; readonly programme?: Id<'programme'> | undefined }

/**
 * The programmes that this organisation may count help under on a day: its own, and in a demonstration the invented one.
 * `running` says that help is counted under it at all; its days say when. A programme of the register is history and never among them.
 */
export function runningOn({ db, organisation, node }: Pick<Context, 'db' | 'organisation' | 'node'>, { onDay, programme }: Asked) {
  return db.selectFrom('programme').selectAll().where('running', '=', true)
    .where('starts_on', '<=', onDay)
    .where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>=', onDay)]))
    .where((is) => is.or([
      is('organisation', '=', organisation),
      ...(node.stamp === 'demonstration' ? [is.and([is('demonstration', '=', true), is('published', '=', true)])] : []),
    ]))
    .$if(programme !== undefined, (query) => query.where('id', '=', programme ?? null))
    .orderBy('starts_on').orderBy('code').execute()
}

/** Does this programme run on that day, for the organisation that asks? */
export const runs = async (context: Pick<Context, 'db' | 'organisation' | 'node'>, programme: Id<'programme'>, onDay: Day): Promise<boolean> =>
  (await runningOn(context, { onDay, programme })).length > 0
