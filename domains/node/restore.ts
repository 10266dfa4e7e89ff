import { resolve } from 'node:path'
import { z } from 'zod'
import { command } from '../../core/command.ts'
import { restoreBackup } from '../../core/restore.ts'
import { forgetAgain } from './forget-again.ts'

/**
 * Brings a node back from a backup, into an empty data folder with the node's key in it or into an empty database of a server.
 * Out: the moment that the backup is of, what it held, and how many who had been erased since were forgotten again.
 */
export const restoreNode = command({
  name: 'node/restore',
  does: 'Bring this node back from a backup',
  input: z.strictObject({ input: z.string().min(1) }),

  run: ({ input }, { settings, folder }) => restoreBackup(settings, resolve(folder, input), forgetAgain),
})
