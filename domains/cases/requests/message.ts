import { z } from 'zod'

/** What a message on a request seals. */
export const Message = z.object({ text: z.string() })

export type Told = { readonly by: 'asker' | 'worker'; readonly text: string; readonly at: string }
