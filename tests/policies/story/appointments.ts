import { bytes, named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

type InCase = { readonly organisation: string; readonly case: string; readonly by_account: string }
const requests = ['Gulnora', 'a sister of Gulnora', 'Davron later', 'erased and taken', 'lapsed', 'erased', 'erased not revoked', 'Erased', 'Gulnora for her brother']

/** Appointments in every case and on some requests, offered to the person or not, and a call of each kind. In: the cases, with who works in them. */
export function appointmentsAndCalls(cases: readonly InCase[], now: Temporal.Instant): Pick<Story, 'appointment' | 'appointment_end' | 'call' | 'call_trouble'> {
  const worker = (organisation: string) => (organisation === osh ? account('aziza') : organisation === moscow ? account('marina') : account('begimai'))
  const asked = [osh, moscow].flatMap((organisation) => requests.map((label) => ({ organisation, request: named(`request of ${label}`), by_account: worker(organisation) })))
  const made = [...cases, ...asked].flatMap((row, at) => [true, false].map((offered) => ({
    // The same id in two organisations means two things: what is offered in one need not be in the other.
    ...row, id: named(`appointment on ${'case' in row ? row.case : row.request} ${(row.organisation === osh) === offered}`), offered, way: 'with us' as const,
    worker: at % 3 === 2 ? account('adham') : row.by_account, starts_at: now, ends_at: now.add({ hours: 1 }), place: bytes('place'), note: bytes('note'),
  })))
  const calls = [osh, moscow, bishkek].map((organisation) => ({ organisation, id: named('call'), ended_at: now, outcome: 'nothing' as const, by_account: worker(organisation) }))
  return {
    appointment: made,
    appointment_end: made.map(({ organisation, id, by_account }) => ({ organisation, appointment: id, outcome: 'kept' as const, by_account })),
    call: calls,
    call_trouble: calls.map(({ organisation, id }) => ({ organisation, call: id })),
  }
}
