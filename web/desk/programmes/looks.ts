import type { Line } from '../../../domains/programmes/index.ts'
import type { Standing } from '../../parts/state.tsx'

/** How far an output is, as a shape: what was promised for a day that has passed is late. */
export const lookOf = ({ standing, dueOn }: Pick<Line, 'standing' | 'dueOn'>, today: string): Standing =>
  (standing === 'evidenced' ? 'done' : standing === 'delivered' ? 'now' : dueOn !== null && dueOn < today ? 'late' : 'ahead')
