import { visitor } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { listReceivers, type Reception } from '../../domains/complaints/index.ts'
import type { Visit } from '../visit.ts'

/** Who receives complaints about an organisation, asked as a stranger asks: nothing ties it to the code that the page was opened with. */
export const receiverOf = async (visit: Pick<Visit, 'node' | 'from'>, of: string): Promise<Reception | undefined> =>
  (await run(listReceivers, {}, visitor, visit.node, { via: 'page', from: visit.from })).find(({ organisation }) => organisation === of)
