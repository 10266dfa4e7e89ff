import { z } from 'zod'
import { nodeKinds } from './kinds.ts'

const hexadecimal = z.string().regex(/^[0-9a-f]{64}$/, 'is 64 hexadecimal digits (32 bytes)')

/** What can be set from outside, by environment. Checked once, at the start; listed in the README. */
const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  HAMROH_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HAMROH_KEY: hexadecimal.optional(),
  HAMROH_NEXT_KEY: hexadecimal.optional(),
  HAMROH_URL: z.url({ protocol: /^https?$/ }).optional(),
  HAMROH_KIND: z.enum(nodeKinds).optional(),
  HAMROH_DEMONSTRATION: z.enum(['small', 'large']).default('large'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
})
export type Settings = z.output<typeof Settings>

/** Reads the settings. Throws an Error whose message says, line by line, what to mend. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.keys(Settings.shape).map((name) => [name, environment[name] || undefined]))
  const found = Settings.safeParse(given)
  if (!found.success)
    throw new Error(`These settings cannot be used:\n${found.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`)
  if (!found.data.DATABASE_URL !== !found.data.DATABASE_OWNER_URL)
    throw new Error('DATABASE_URL and DATABASE_OWNER_URL belong together: set both (a server) or neither (the embedded database)')
  if (found.data.HAMROH_NEXT_KEY && !found.data.HAMROH_KEY)
    throw new Error('HAMROH_NEXT_KEY is for a key that is named in HAMROH_KEY; one in the file node.key gets its successor by itself')
  return found.data
}
