import type { PersonName } from '../../../domains/people/index.ts'

/** Every name of a person in its own letters, the first largest: to be compared with another's. */
export const AllNames = ({ names: [first, ...more] }: { names: readonly PersonName[] }) => <>{first?.text}{more.map(({ text }) => <span key={text}><br /><small>{text}</small></span>)}</>
