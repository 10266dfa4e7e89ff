import { answerLetter } from './answer.ts'
import { lettersGiven } from './given.ts'
import { listMonitorLetters } from './list.ts'
import { readLetter } from './read.ts'
import { recordLetterGiven } from './record-given.ts'
import { showOversight } from './show.ts'
import { stopLetterCode } from './stop-code.ts'
import { sweepLetters } from './sweep.ts'
import { writeAgainToPerson } from './write-again.ts'
import { writeToPerson } from './write-letter.ts'

/** An independent monitor: what she has beside a file, and her letters to its person. */
export const oversightOperations = [showOversight, listMonitorLetters, writeToPerson, writeAgainToPerson, recordLetterGiven, stopLetterCode, lettersGiven, readLetter, answerLetter, sweepLetters] as const

export { answerLetter, lettersGiven, listMonitorLetters, readLetter, recordLetterGiven, showOversight, stopLetterCode, sweepLetters, writeAgainToPerson, writeToPerson }
export { addressee } from './code.ts'
