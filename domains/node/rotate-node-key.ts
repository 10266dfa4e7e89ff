import { z } from 'zod'
import { command } from '../../core/command.ts'
import { rotateNodeKey } from '../../core/rotate.ts'

/** Changes the node's key; the house is closed meanwhile. Out: a few signs by which the new key is known, never the key. */
export const changeNodeKey = command({
  name: 'node/rotate-node-key',
  does: 'Change the key of this node',
  input: z.strictObject({}),

  run: (_, { settings }) => rotateNodeKey(settings),
})
