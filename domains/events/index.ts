import { addFilm } from './films/add.ts'
import { listFilms } from './films/list.ts'
import { screenFilm } from './films/screen.ts'
import { showFilm } from './films/show.ts'
import { followUpOutcome } from './follow-up.ts'
import { listEvents } from './list.ts'
import { listOutcomes } from './list-outcomes.ts'
import { planEvent } from './plans/add.ts'
import { addOutcome } from './plans/add-outcome.ts'
import { cancelEvent } from './plans/cancel.ts'
import { changeEvent } from './plans/change.ts'
import { changeOutcome } from './plans/change-outcome.ts'
import { countAttendance } from './plans/count.ts'
import { listPlans } from './plans/list.ts'
import { openRegistration } from './plans/open-registration.ts'
import { publishEvent } from './plans/publish.ts'
import { showPlan } from './plans/show.ts'
import { takeBackEvent } from './plans/take-back.ts'
import { acceptEventInvitation } from './registrations/accept.ts'
import { showAttending } from './registrations/attending.ts'
import { certify } from './registrations/certify.ts'
import { checkIn } from './registrations/check-in.ts'
import { consentToNaming } from './registrations/consent.ts'
import { inviteToEvent } from './registrations/invite.ts'
import { listRegistered } from './registrations/list.ts'
import { readRegistration } from './registrations/read.ts'
import { register } from './registrations/register.ts'
import { showRegistered } from './registrations/show.ts'
import { sweepRegistrations } from './registrations/sweep.ts'
import { verifyCertificate } from './registrations/verify.ts'
import { withdrawRegistration } from './registrations/withdraw.ts'
import { showEvent } from './show.ts'
import { outcomeSeen } from './show-outcome.ts'

export const operations = [
  listEvents, showEvent, listOutcomes, outcomeSeen, followUpOutcome, listFilms, showFilm, addFilm, screenFilm,
  planEvent, changeEvent, publishEvent, takeBackEvent, cancelEvent, countAttendance, addOutcome, changeOutcome, openRegistration, listPlans, showPlan,
  showAttending, register, verifyCertificate, readRegistration, acceptEventInvitation, consentToNaming, withdrawRegistration, certify,
  inviteToEvent, listRegistered, showRegistered, checkIn, sweepRegistrations,
] as const
export {
  acceptEventInvitation, addFilm, addOutcome, cancelEvent, certify, changeEvent, changeOutcome, checkIn, consentToNaming, countAttendance, followUpOutcome, inviteToEvent, listEvents, listFilms, listOutcomes,
  listPlans, listRegistered, openRegistration, outcomeSeen, planEvent, publishEvent, readRegistration, register, screenFilm, showAttending, showEvent, showFilm, showPlan, showRegistered, sweepRegistrations,
  takeBackEvent, verifyCertificate, withdrawRegistration,
}
export { kilometres, readAt, samePlace, writeAt, type At } from './at.ts'
export { eventKinds, outcomeKinds, units } from './facts.ts'
export { loadFilms } from './films/load.ts'
export { loadEvents } from './load.ts'
export { followUpStates } from './outcomes.ts'
export { qualifiers } from './plans/count.ts'
export { goals } from './plans/goals.ts'
export { registered } from './registrations/code.ts'
export { consents, type NamingConsent } from './registrations/sealed.ts'
export { keptDays } from './registrations/times.ts'
export { words } from './words/index.ts'
