import { z } from 'zod'

/** What one who complained told, sealed under the complaint's key. */
export const Told = z.object({ account: z.string(), worker: z.string().optional(), name: z.string().optional() })
export type Told = z.output<typeof Told>

/** A message on a complaint. `to` is the colleague of the organisation complained of, for what was passed on; `name` the name that went along. */
export const Words = z.object({ text: z.string(), to: z.string().optional(), name: z.string().optional() })

/** What stands before that colleague. */
export const Passed = z.object({ text: z.string(), name: z.string().optional() })
export const Answer = z.object({ text: z.string() })
