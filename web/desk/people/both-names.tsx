import type { PersonName } from '../../../domains/people/index.ts'
import { inTwoAlphabets } from './say.ts'

/** A person in a list: the name, and smaller the same in the other alphabet. */
export function BothNames({ names }: { names: readonly PersonName[] }) {
  const { first, other } = inTwoAlphabets(names)
  return <>{first}{other && <> <small>{other}</small></>}</>
}
