import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { party } from './fields.ts'
import { roles } from './lists.ts'
import { ourProgramme, wrong } from './ours.ts'

/** Says who is what in a programme of one's own. In: an organisation by the register's code, or by name. */
export const addRole = write({
  name: 'programmes/results/add-role',
  does: 'Say who pays, answers and works',
  who: ['coordinator'],
  input: z.strictObject({ programme: id('programme'), role: z.enum(roles), ...party }),

  async run({ programme, role, code, name }, context) {
    const { db, organisation } = context
    await ourProgramme(context, programme)
    if ((code === undefined) === (name === undefined)) throw wrong('name', 'programmes.results.code-or-name')
    if (code !== undefined && !await db.selectFrom('register_organisation').select('code').where('code', '=', code).executeTakeFirst()) throw wrong('code', 'core.field.choose')
    const added = newId<'programme_role'>()
    await db.insertInto('programme_role').values({ organisation, id: added, programme, role, code: code ?? null, name: name ?? null }).execute()
    return { role: String(added) }
  },
})
