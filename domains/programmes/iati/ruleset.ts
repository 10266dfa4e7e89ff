import { z } from 'zod'

/** What a ruleset says of a rule for those who read its verdicts. */
const About = z.strictObject({
  id: z.string(), severity: z.enum(['critical', 'error', 'warning']), category: z.string(), message: z.string(),
  link: z.strictObject({ url: z.string().optional(), path: z.string().optional() }).optional(),
})

/** One case of a rule: the keys of the official specification, which of them depends on the rule. */
const known = {
  paths: z.array(z.string()).optional(), condition: z.string().optional(), idCondition: z.enum(['NOT_EXISTING_ORG_ID', 'NOT_EXISTING_ORG_ID_PREFIX']).optional(),
  eval: z.string().optional(), less: z.string().optional(), more: z.string().optional(), date: z.string().optional(), start: z.string().optional(), end: z.string().optional(),
  regex: z.string().optional(), sum: z.number().optional(), min: z.number().optional(), max: z.number().optional(),
  excluded: z.array(z.string()).optional(), one: z.string().optional(), all: z.string().optional(),
  prefix: z.array(z.string()).optional(), separator: z.string().optional(), if: z.string().optional(), then: z.string().optional(),
  ruleInfo: About.optional(),
}
const Case = z.strictObject(known)
export type Case = z.output<typeof Case>
export type About = z.output<typeof About>

/** A rule that is asked once for each value that `foreach` finds, which stands for `$1` in the keys that `subs` names. */
const Loop = z.strictObject({
  foreach: z.string(), subs: z.array(z.enum(['paths', 'condition', 'if', 'then'])),
  do: z.record(z.string(), z.strictObject({ cases: z.array(Case) })),
})
export type Loop = z.output<typeof Loop>

const Rules = z.object({ loop: z.strictObject({ cases: z.array(Loop) }).optional() }).catchall(z.strictObject({ cases: z.array(Case) }))

/** A ruleset file: by the path of the elements that it is about, then by the kind of rule. A key that is not known is refused. */
export const Ruleset = z.record(z.string(), Rules)
export type Ruleset = z.output<typeof Ruleset>
