import type { Before, HoldOf, StepOf } from '../definition.ts'
import { cets, framework, guidelines, law115, practice } from './sources.ts'

type Steps = Readonly<Record<string, StepOf<never, string>>>
type Holds = Readonly<Record<string, HoldOf<string, 'submission'>>>

/**
 * What stands before every limit of a readmission: presumed trafficking, illness, asylum, an appeal that suspends. While one of them lasts every
 * clock stands still and nobody is moved. That the other State's clock stands still as well is written nowhere: it is our assumption, on the side of the person.
 */
export const holdSteps = {
  'begin-protection-hold': { at: 'any open stage', by: ['protection officer', 'requesting authority', 'requested authority'], law: cets.verified('10(2), 13(1)') },
  'end-protection-hold': { at: 'any open stage', by: ['protection officer', 'requesting authority', 'requested authority'], needs: ['decision'], law: cets.verified('10(2), 13(1)') },
  'begin-medical-hold': { at: 'any open stage', by: ['doctor', 'requesting authority', 'requested authority'], needs: ['medical opinion'], law: law115.verified('32.4(1)(1)') },
  'end-medical-hold': { at: 'any open stage', by: ['doctor', 'requesting authority', 'requested authority'], needs: ['medical opinion'], law: law115.verified('32.4(1)(1)') },
  'begin-asylum-hold': { at: 'any open stage', by: ['person', 'requesting authority', 'requested authority'], law: law115.verified('32.4(1)(3)') },
  'end-asylum-hold': { at: 'any open stage', by: ['requesting authority', 'requested authority'], needs: ['decision'], law: law115.verified('32.4(1)(3)') },
  'begin-appeal-hold': { at: 'any open stage', by: ['person', 'court', 'requesting authority'], law: guidelines.secondary('5', 'The title of the guideline was read: a remedy against the removal order.') },
  'end-appeal-hold': { at: 'any open stage', by: ['court', 'requesting authority'], needs: ['decision'], law: guidelines.secondary('5') },
  'choose-voluntary-return': {
    at: 'any open stage', by: 'person', needs: ['signed declaration'],
    law: guidelines.secondary('1', 'The title of the guideline was read: promote voluntary return.'),
  },
  'revoke-voluntary-return': { at: 'any open stage', by: 'person', law: framework.verified('principle 1', 'Revocable until boarding.') },
  'begin-other-side-hold': { at: 'any open stage', by: ['requesting authority', 'requested authority'], law: practice.recalled('states of a file', 'The other side says that its file is held, and never why.') },
  'end-other-side-hold': { at: 'any open stage', by: ['requesting authority', 'requested authority'], law: practice.recalled('states of a file') },
} as const satisfies Steps

export const holds = {
  protection: { begins: ['begin-protection-hold'], ends: ['end-protection-hold'], stops: 'every clock', law: cets.verified('10(2), 13(1)') },
  medical: { begins: ['begin-medical-hold'], ends: ['end-medical-hold'], stops: 'every clock', law: law115.verified('32.4(1)(1)') },
  asylum: { begins: ['begin-asylum-hold'], ends: ['end-asylum-hold'], stops: 'every clock', law: law115.verified('32.4(1)(3)') },
  appeal: { begins: ['begin-appeal-hold'], ends: ['end-appeal-hold'], stops: 'every clock', law: guidelines.secondary('5') },
  // The file rests while the person prepares to return by herself. The time for asking at all is set for the State, and nothing stops it.
  'voluntary-return': {
    begins: ['choose-voluntary-return'], ends: ['revoke-voluntary-return'], stops: 'every clock', goesOn: ['submission'],
    law: guidelines.secondary('1', 'That the clocks stand still meanwhile is written in no agreement: it is assumed, on the side of the person.'),
  },
  'other-side': {
    begins: ['begin-other-side-hold'], ends: ['end-other-side-hold'], stops: 'every clock', goesOn: ['submission'],
    law: practice.recalled('states of a file', 'That a hold on one side stops the clocks of the other is written in no agreement: it is assumed, on the side of the person.'),
  },
} as const satisfies Holds

/**
 * Before an application goes: a decision on return that can be carried out, and that a voluntary return was offered and declined. What else forbids it
 * (asylum, an appeal that suspends, protection, illness) is a hold of the law.
 */
export const before: Before = {
  steps: ['submit', 'submit-accelerated', 'communicate'],
  found: [
    { fact: 'final decision', law: guidelines.secondary('2', 'The title of the guideline was read: adoption of the removal order.') },
    { fact: 'voluntary return', law: guidelines.secondary('1', 'The title of the guideline was read: promote voluntary return.') },
  ],
}

/** Ends of a file that are the same in every readmission. */
export const endSteps = {
  'withdraw': { at: 'any open stage', to: 'withdrawn', by: 'requesting authority', law: practice.recalled('states of a file') },
  'turn-to-voluntary-return': {
    at: 'any open stage', to: 'turned-to-voluntary-return', by: 'person', needs: ['signed declaration'],
    law: guidelines.secondary('1', 'The title of the guideline was read: promote voluntary return.'),
  },
} as const satisfies Readonly<Record<string, StepOf<'withdrawn' | 'turned-to-voluntary-return', string>>>
