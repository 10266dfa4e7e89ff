import { resolve } from 'node:path'
import { z } from 'zod'
import { robot } from '../../core/actor.ts'
import { writeBackup } from '../../core/backup.ts'
import { publicKeyOf, signingKey } from '../../core/chain.ts'
import { command } from '../../core/command.ts'
import { noteOwner } from '../../core/journal.ts'
import { nodeAt } from '../../core/node.ts'
import { openAs } from '../../core/open.ts'
import { findPlace, hasDatabase } from '../../core/place.ts'
import { Refused } from '../../core/refused.ts'

/**
 * Writes everything this node holds into one sealed file, as it is at one moment; the house may be open meanwhile. The node's key
 * and the list of erasures are not in it: they are kept elsewhere. That it was made stands in every organisation's journal.
 */
export const backUp = command({
  name: 'node/backup',
  does: 'Back up this node into one sealed file',
  input: z.strictObject({ output: z.string().min(1) }),

  async run({ output }, { settings, folder }) {
    const file = resolve(folder, output)
    if (!hasDatabase(settings)) throw new Refused('missing', 'core.keeping.nothing', { filled: { folder: settings.HAMROH_DATA } })
    const { place, key } = await findPlace(settings)
    const node = await nodeAt(place, key, settings)
    try {
      const made = await writeBackup({ owner: place.owner, key, node: publicKeyOf(signingKey(node.vault)), file, folder: settings.HAMROH_DATA })
      const client = await node.connection()
      try {
        await openAs(client, robot('owner'))
        await noteOwner(client, node.vault, 'node/backup', {})
        await client.query('commit')
      } finally {
        client.release(true)
      }
      return { file, ...made }
    } finally {
      await node.close()
    }
  },
})
