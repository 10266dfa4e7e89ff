import type { RemovalReason } from '../lists.ts'

export default {
  'people.removal.wrong file': 'the wrong file',
  'people.removal.wrong person': 'belongs to somebody else',
  'people.removal.replaced': 'replaced by another one',
  'people.removal.not needed': 'no longer needed',
  'people.removal.asked by the person': 'the person asked for it',
} as const satisfies Readonly<Record<`people.removal.${RemovalReason}`, string>>
