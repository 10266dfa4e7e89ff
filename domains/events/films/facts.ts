import { z } from 'zod'

/** What the column `facts` of a film holds: where the register has it from. */
export const FilmFacts = z.object({ sources: z.array(z.object({ source: z.string(), file: z.string(), lines: z.array(z.number()) })).default([]) })
