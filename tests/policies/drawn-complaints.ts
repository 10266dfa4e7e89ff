import type { Draw, Pool } from './drawn.ts'
import { bytes, type Story } from './rows.ts'

/** Receivers, complaints, words and what was passed on; most fit together. A complaint has the id of a request, so that it meets the keys that are drawn. */
export function drawnComplaints({ one, often, many, moment }: Draw, pool: Pool, now: Temporal.Instant): Story {
  const of = () => one(pool.organisations)
  const by = (organisation: string) => one([...(often(9) ? pool.accounts.filter((who) => who.organisation === organisation) : []), ...pool.accounts.slice(0, 1)]).account
  const ended = (organisation: string) => (often(2) ? { ended_at: now, ended_by: by(organisation) } : {})
  const duties = many(2, 5, (at) => {
    const [organisation, about] = [of(), of()]
    return {
      organisation, id: one(pool.bases), about, account: by(organisation), name: `${at}`, acknowledge_within_days: 5, ...ended(organisation),
      ...(often(4) ? { deputy: by(organisation), deputy_name: 'deputy' } : {}),
    }
  }).filter(({ organisation, about, account, deputy }) => organisation !== about && account !== deputy)
  const named = duties.filter(() => often(9)).map(({ id, about, organisation }) => ({
    organisation: often(9) ? about : of(), id, receiver_organisation: often(9) ? organisation : of(), name: 'name', contact: by(about), contact_name: 'contact', named_by: by(about), ...ended(about),
  })).filter(({ organisation, receiver_organisation }) => organisation !== receiver_organisation)
  const complaints = duties.length === 0 ? [] : many(2, 5, (at) => {
    const duty = one(duties)
    return {
      organisation: often(9) ? duty.organisation : of(), id: one(pool.requests), duty: duty.id, about: often(9) ? duty.about : of(), whom: 'myself' as const, kind: 'other', language: 'uz',
      pass_on: one(['nothing', 'summary', 'with name'] as const), code_hash: bytes(`complaint ${at}`), code_expires_at: often(8) ? now.add({ hours: 5 }) : moment(), acknowledge_by: moment(),
      forget_at: often(7) ? now.add({ hours: 60 }) : moment(), ...(often(2) ? { erased_at: now } : { sealed: bytes('told') }), of: duty,
    }
  })
  const messages = complaints.length === 0 ? [] : many(2, 6, (at) => {
    const { organisation, id, of: duty } = one(complaints)
    return {
      organisation: often(9) ? organisation : of(), id: one(pool.cases), complaint: id, of: duty,
      ...(often(5) ? { written_by: 'complainer' as const } : { written_by: 'receiver' as const, by_account: by(organisation), measure: pool.parcels[at % pool.parcels.length] ?? null, class: one(['summary', 'with name'] as const) }),
    }
  })
  const measures = messages.flatMap((row) => ('measure' in row && row.measure && row.class ? [{
    organisation: row.of.about, id: row.measure, sender: row.organisation, for_account: by(row.of.about), class: row.class, wrapped: bytes('measure'), until: often(8) ? now.add({ hours: 50 }) : moment(),
  }] : [])).filter(({ organisation, sender }) => organisation !== sender)
  return {
    complaint_receiver: named, complaint_duty: duties,
    complaint: complaints.map(({ of: _, ...row }) => row), complaint_message: messages.map(({ of: _, ...row }) => row), complaint_measure: measures,
    complaint_measure_answer: measures.map(({ id, sender }) => ({ organisation: sender, id, measure: id, wrapped: bytes('answer') })),
  }
}
