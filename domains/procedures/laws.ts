import { compile, type Law } from './compile.ts'
import { epochDay } from './count.ts'
import { assistedVoluntaryReturn } from './definitions/assisted-voluntary-return.ts'
import { beneluxGeorgia } from './definitions/benelux-georgia.ts'
import { beneluxKazakhstan } from './definitions/benelux-kazakhstan.ts'
import { beneluxMoldova } from './definitions/benelux-moldova.ts'
import { dataBreachEu } from './definitions/breach-eu.ts'
import { dataBreachRussia } from './definitions/breach-russia.ts'
import { dataRequestEu } from './definitions/subject-request-eu.ts'
import { dataRequestRussia } from './definitions/subject-request-russia.ts'
import { euGeorgia } from './definitions/eu-georgia.ts'
import { euMoldova } from './definitions/eu-moldova.ts'
import { euRussia } from './definitions/eu-russia.ts'
import { nationalReferralMechanism } from './definitions/national-referral-mechanism.ts'
import { netherlandsRussia } from './definitions/netherlands-russia.ts'
import { russiaReadmission } from './definitions/russia-readmission.ts'
import { switzerlandRussia } from './definitions/switzerland-russia.ts'
import { traffickingReferral } from './definitions/trafficking-referral.ts'
import type { Procedure } from './definition.ts'

/** Every law that can be run: all versions of all of them. An amendment is one more row, and the row that it amends stays. */
export const definitions: readonly Procedure[] = [
  switzerlandRussia, euRussia, netherlandsRussia, beneluxKazakhstan, euMoldova, beneluxMoldova, euGeorgia, beneluxGeorgia, russiaReadmission,
  assistedVoluntaryReturn, traffickingReferral, nationalReferralMechanism, dataRequestEu, dataBreachEu, dataRequestRussia, dataBreachRussia,
]

export const procedureNames: readonly string[] = [...new Set(definitions.map(({ id }) => id))]

const compiled = new Map<Procedure, Law>()
/** The compiled form of a definition, made once. */
export function lawOf(definition: Procedure): Law {
  const known = compiled.get(definition) ?? compile(definition)
  compiled.set(definition, known)
  return known
}

/** In: the versions of one law, the epoch day on which a file opened. Out: the one then in force: a running file keeps it, whatever comes later. */
export const inForceOn = (versions: readonly Procedure[], opened: number): Procedure | undefined =>
  versions.filter(({ inForce }) => epochDay(inForce.from) <= opened && (inForce.until === undefined || opened <= epochDay(inForce.until)))
    .reduce<Procedure | undefined>((latest, one) => (latest === undefined || one.inForce.from > latest.inForce.from ? one : latest), undefined)

export const versionsOf = (id: string): readonly Procedure[] => definitions.filter((one) => one.id === id)
