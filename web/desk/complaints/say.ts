import { complaintKinds } from '../../../domains/complaints/index.ts'
import type { T } from '../../words.ts'
import { oneOf } from '../known.ts'

/** What a complaint is about, in words; a kind that the list of today does not have is something else. */
export const kindIn = (t: T, kind: string): string => t(`complaints.kind.${oneOf(complaintKinds, kind) ?? 'other'}`)
