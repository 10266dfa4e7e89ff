import {
  accede, addMemorandumText, applyAsOurs, audiences, barrierStates, bodyKinds, changeSeat, changeStatus, grades, issueMemorandum, logTransfer, memberStates, moveBarrier, recordDecision, recordMeeting,
  replicatePractice, reviewApplication, reviewOutcomes, reviewPractice, seatOrganisation, targets, tieToGoal, writeActivity, writeAgreement, writeBarrier, writeBody, writeInitiative, writeMaterial, writePractice,
  type WrittenKind,
} from '../../../domains/coalition/index.ts'
import type { Operation } from '../../../core/operation.ts'
import type { Key } from '../../words.ts'
import type { As, Asked } from './fields.tsx'

/**
 * What a coordinator does in the coalition, each with its operation and the fields of its form. `ids` is what the address names and the form cannot
 * change; a deed with a `kind` writes that kind of thing, anew or over what the address names.
 */
export type Deed = { readonly operation: Operation; readonly title: Key; readonly ids: readonly string[]; readonly kind?: WrittenKind; readonly fields: readonly Asked[] }

const field = (name: string, label: Key, as: As = 'line', hint?: Key): Asked => ({ name, label, as, ...(hint && { hint }) })
const among = <Value extends string>(name: string, label: Key, all: readonly Value[], key: (value: Value) => Key): Asked => ({ name, label, as: 'choose', among: all.map((value) => ({ value, key: key(value) })) })
const language = field('language', 'coalition.field.language', 'language')
const written = [field('targets', 'coalition.for', 'targets'), field('published', 'coalition.field.published', 'tick')]
const title = field('title', 'coalition.field.title')
const text = field('text', 'coalition.field.text', 'text')
const onDay = field('onDay', 'coalition.field.day', 'day')
const [fromOn, untilOn] = [field('fromOn', 'coalition.field.from', 'day'), field('untilOn', 'coalition.field.until', 'day')]
const country = field('country', 'coalition.members.country', 'country')

export const deeds: Readonly<Record<string, Deed>> = {
  'write-activity': { operation: writeActivity, title: 'coalition.calendar.write.does', ids: ['activity'], kind: 'activity', fields: [
    language, title, field('type', 'coalition.field.type', 'choose', 'coalition.field.type-hint'), field('startsOn', 'coalition.field.from', 'day'), field('endsOn', 'coalition.field.until', 'day'), field('place', 'coalition.initiatives.place'), country,
    field('partner', 'coalition.field.partner'), field('partnerCountry', 'coalition.field.partner-country', 'country'), text, ...written] },
  'write-barrier': { operation: writeBarrier, title: 'coalition.barriers.write.does', ids: ['barrier'], kind: 'barrier', fields: [
    language, title, field('norm', 'coalition.barriers.norm'), country, field('hurts', 'coalition.barriers.hurts', 'text'), field('proposed', 'coalition.barriers.proposed', 'text'), field('owner', 'coalition.barriers.owner'),
    field('release', 'coalition.field.release', 'choose', 'coalition.field.release-hint'), field('indicator', 'coalition.field.indicator'), field('row', 'coalition.field.row'), field('column', 'coalition.field.column'), ...written] },
  'write-practice': { operation: writePractice, title: 'coalition.practices.write.does', ids: ['practice'], kind: 'practice', fields: [language, title, country, text, field('criteria', 'coalition.practices.criteria', 'text'), ...written] },
  'write-agreement': { operation: writeAgreement, title: 'coalition.agreements.write.does', ids: ['agreement'], kind: 'agreement', fields: [
    language, title, field('parties', 'coalition.agreements.parties', 'text', 'coalition.field.parties-hint'), field('flows', 'coalition.agreements.flows', 'text'), field('legalBasis', 'coalition.agreements.basis', 'text'), fromOn, untilOn, ...written] },
  'write-initiative': { operation: writeInitiative, title: 'coalition.initiatives.write.does', ids: ['initiative'], kind: 'initiative', fields: [
    language, title, text, field('place', 'coalition.initiatives.place'), country, fromOn, untilOn, field('budget', 'coalition.initiatives.budget', 'number'), field('currency', 'coalition.field.currency'), field('result', 'coalition.initiatives.result', 'text'), ...written] },
  'write-material': { operation: writeMaterial, title: 'coalition.library.write.does', ids: ['material'], kind: 'material', fields: [
    language, title, text, among('audience', 'coalition.library.audience', audiences, (one) => `coalition.audience.${one}`), field('edition', 'coalition.library.edition'), field('reviewedOn', 'coalition.library.reviewed', 'day'),
    field('dueOn', 'coalition.library.review-by', 'day'), field('url', 'coalition.field.url'), ...written] },
  'write-body': { operation: writeBody, title: 'coalition.bodies.write.does', ids: ['body'], kind: 'body', fields: [
    language, among('kind', 'coalition.field.kind', bodyKinds, (one) => `coalition.body-kind.${one}`), title, field('mandate', 'coalition.bodies.mandate', 'text'), fromOn, untilOn, field('outside', 'coalition.bodies.outside', 'tick'), ...written] },

  'move-barrier': { operation: moveBarrier, title: 'coalition.barriers.move.does', ids: ['barrier'], fields: [
    among('state', 'coalition.barriers.history', barrierStates, (one) => `coalition.barrier-state.${one}`), onDay, language, text, field('act', 'coalition.field.act'), field('practice', 'coalition.field.practice', 'choose')] },
  'review-practice': { operation: reviewPractice, title: 'coalition.practices.review.does', ids: ['practice'], fields: [onDay, among('grade', 'coalition.practices.grade', grades, (one) => `coalition.grade.${one}`), language, text] },
  'replicate-practice': { operation: replicatePractice, title: 'coalition.practices.replicate.does', ids: ['practice'], fields: [onDay, country, field('place', 'coalition.initiatives.place'), language, text] },
  'log-transfer': { operation: logTransfer, title: 'coalition.agreements.log-transfer.does', ids: ['agreement'], fields: [
    onDay, field('giver', 'coalition.agreements.giver', 'choose'), field('receiver', 'coalition.agreements.receiver', 'choose'), field('what', 'coalition.agreements.what'), field('records', 'coalition.agreements.records', 'number')] },

  seat: { operation: seatOrganisation, title: 'coalition.bodies.seat.does', ids: ['body'], fields: [
    field('member', 'coalition.field.member', 'choose'), field('name', 'coalition.field.name'), field('part', 'coalition.field.part'), fromOn, field('person', 'coalition.field.person', 'line', 'coalition.field.person-hint'), field('agreedOn', 'coalition.field.agreed-on', 'day')] },
  'change-seat': { operation: changeSeat, title: 'coalition.bodies.change-seat.does', ids: ['seat', 'seen'], fields: [untilOn, field('takeNameAway', 'coalition.field.take-name', 'tick')] },
  'record-meeting': { operation: recordMeeting, title: 'coalition.bodies.record-meeting.does', ids: ['body'], fields: [onDay, field('place', 'coalition.initiatives.place'), language, text] },
  'record-decision': { operation: recordDecision, title: 'coalition.bodies.record-decision.does', ids: ['body'], fields: [
    onDay, field('meeting', 'coalition.bodies.meetings', 'choose'), language, text, field('quorum', 'coalition.field.quorum', 'number'), field('corrects', 'coalition.field.corrects', 'choose'), field('correction', 'coalition.field.correction', 'text')] },

  apply: { operation: applyAsOurs, title: 'coalition.membership.apply-as-ours.does', ids: [], fields: [language, field('why', 'coalition.apply.why', 'text'), field('contact', 'coalition.apply.contact', 'line', 'coalition.apply.contact-hint')] },
  accede: { operation: accede, title: 'coalition.memorandum.accede.does', ids: ['memorandum'], fields: [onDay, field('member', 'coalition.field.accedes', 'choose', 'coalition.field.accedes-hint')] },
  'review-application': { operation: reviewApplication, title: 'coalition.membership.review.does', ids: ['application'], fields: [among('outcome', 'coalition.field.outcome', reviewOutcomes, (one) => `coalition.review.${one}`), field('reason', 'coalition.field.reason', 'text')] },
  'change-status': { operation: changeStatus, title: 'coalition.membership.change-status.does', ids: ['member'], fields: [among('state', 'coalition.members.history', memberStates, (one) => `coalition.state.${one}`), onDay, field('reason', 'coalition.field.reason', 'text')] },
  'issue-memorandum': { operation: issueMemorandum, title: 'coalition.memorandum.issue.does', ids: [], fields: [field('inForceOn', 'coalition.field.from', 'day'), language, text] },
  'add-memorandum-text': { operation: addMemorandumText, title: 'coalition.memorandum.add-text.does', ids: ['memorandum'], fields: [language, text] },
  tie: { operation: tieToGoal, title: 'coalition.tie.does', ids: [], fields: [{ name: 'target', label: 'coalition.for', as: 'choose' }, field('subject', 'coalition.field.subject', 'line', 'coalition.field.subject-hint'), field('serves', 'coalition.field.serves', 'tick')] },
}
export const deedNamed = (name: string): Deed | undefined => (Object.hasOwn(deeds, name) ? deeds[name] : undefined)
export const targetCodes: readonly string[] = targets
