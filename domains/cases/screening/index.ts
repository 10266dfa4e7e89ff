import { answerScreening } from './answer.ts'
import { beginScreening } from './begin.ts'
import { concludeScreening } from './conclude.ts'
import { resumeScreening } from './resume.ts'
import { showScreenings } from './show.ts'
import { stopScreening } from './stop.ts'

export const screeningOperations = [beginScreening, answerScreening, stopScreening, resumeScreening, concludeScreening, showScreenings] as const
export { beginScreening, answerScreening, stopScreening, resumeScreening, concludeScreening, showScreenings }
export * from './questions.ts'
