import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { GivenFile } from '../../files/index.ts'
import { fingerprintOf } from '../card.ts'
import { textOf } from '../written.ts'
import { ourCard } from './us.ts'

/** The keys of our own office as a file, for an office of another node: nothing in it is secret. Its name is the same for everybody. */
export const giveOurKeys = read({
  name: 'exchange/nodes/ours',
  does: 'Take out the file with our public keys, for another node',
  who: ['case worker', 'supervisor', 'coordinator', 'administrator'],
  gives: 'file',
  input: z.strictObject({}),

  async run(_, context) {
    const card = await ourCard(context)
    const contents = async function* () { yield Buffer.from(textOf('node', card)) }
    return GivenFile.of(contents(), { name: `keys-${fingerprintOf(card).slice(0, 5)}.json`, type: 'application/json; charset=utf-8' })
  },
})
