/** The two sides of a file between States; or the one place where it is, and the one that somebody returns to. */
export const sides = ['requesting', 'requested', 'here', 'return'] as const
export type Side = (typeof sides)[number]

/** Who takes a step or holds a clock, and on which side; a person has the time of the place where she is. */
export const roles = {
  'requesting authority': 'requesting',
  'requested authority': 'requested',
  'consulate': 'requested',
  'border authority': 'requested',
  'requesting border authority': 'requesting',
  'protection officer': 'requesting',
  'doctor': 'requesting',
  'court': 'requesting',
  'person': 'requesting',
  'migration authority': 'here',
  'court here': 'here',
  'doctor here': 'here',
  'person here': 'here',
  'return counsellor': 'here',
  'case worker': 'here',
  'protection officer here': 'here',
  'programme': 'here',
  'consulate of return': 'return',
  'receiving office': 'return',
  'monitor': 'return',
  'trained person': 'here',
  'competent authority': 'here',
  'support organisation': 'here',
  'lawyer': 'here',
  'controller': 'here',
} as const satisfies Record<string, Side>
export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as readonly Role[]
export const isRole = (name: string): name is Role => Object.hasOwn(roles, name)
