import { passOns } from '../../domains/complaints/index.ts'
import type { Option } from '../parts/field.tsx'
import type { T } from './words.ts'

/** What may be passed on to the organisation complained of, from nothing to the name. */
export const passOnOptions = (t: T): readonly Option[] => passOns.map((value) => ({
  value, text: t(`web.complain.pass-on.${value}`), ...(value !== 'with name' && { hint: t(`web.complain.pass-on.${value}-hint`) }),
}))
