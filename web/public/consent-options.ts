import { consents } from '../../domains/events/index.ts'
import type { Option } from '../parts/field.tsx'
import type { T } from './words.ts'

/** Before whom one may be named at an event: each choice with what follows from it. */
export const consentOptions = (t: T): readonly Option[] => consents.map((value) => ({ value, text: t(`events.consent.${value}`), hint: t(`events.consent.${value}-more`) }))
