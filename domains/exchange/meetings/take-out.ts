import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { GivenFile } from '../../files/index.ts'
import { keysOf } from '../keys.ts'
import { trusted } from '../nodes/known.ts'
import { meetingFiles, meetingText } from './file.ts'
import { meetingRows } from './rows.ts'
import { stateOf } from './state.ts'

/** The file that is to be carried now: our question, our answer or our closing, sealed for the other office and signed. It can be taken out again; there it is taken in once. */
export const takeOutMeeting = read({
  name: 'exchange/meetings/take-out',
  does: 'Take out the file for an office of another node',
  who: ['coordinator'],
  gives: 'file',
  input: z.strictObject({ meeting: id('node_meeting') }),

  async run({ meeting }, context) {
    const { organisation, vault, now } = context
    const row = await meetingRows(context).select('q.ours as message').where('q.id', '=', meeting).executeTakeFirst()
    if (!row) throw new Refused('missing', 'core.refused.missing')
    const state = stateOf(row, now)
    const kind = meetingFiles.find((one) => one === state)
    if (!kind || row.message === null) throw new Refused('conflict', 'exchange.meetings.nothing-to-carry')
    const to = await trusted(context, row.node)
    if (!to) throw new Refused('conflict', 'exchange.meetings.node-stopped')
    const text = meetingText(kind, { number: row.number, to: to.agreement, until: row.until.toString() }, keysOf(vault, organisation), row.message)
    const contents = async function* () { yield Buffer.from(text) }
    return GivenFile.of(contents(), { name: `${kind}-${row.number.slice(0, 8)}.json`, type: 'application/json; charset=utf-8' })
  },
})
