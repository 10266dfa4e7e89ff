import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh, type Name } from './organisations.ts'

type Duty = { readonly label: string; readonly about: string; readonly at: string; readonly by: Name; readonly deputy?: Name; readonly ended?: 'receiver' | 'organisation'; readonly contacts: readonly [Name, Name] }

/** Who was named where: one stands, one is ended by each side, one has a deputy, one left and one stands alone. */
const duties: readonly Duty[] = [
  { label: 'stands', about: osh, at: moscow, by: 'marina', contacts: ['adham', 'saodat'] },
  { label: 'ended by her', about: osh, at: moscow, by: 'marina', ended: 'receiver', contacts: ['adham', 'saodat'] },
  { label: 'ended by them', about: osh, at: moscow, by: 'konstantin', deputy: 'marina', ended: 'organisation', contacts: ['saodat', 'kamila'] },
  // Held by one who works for the organisation complained of: no operation makes such a row, and it opens nothing to her.
  { label: 'of the other side', about: moscow, at: osh, by: 'konstantin', contacts: ['everything', 'konstantin'] },
  { label: 'with a deputy', about: moscow, at: osh, by: 'kamila', deputy: 'bakyt', ended: 'organisation', contacts: ['everything', 'konstantin'] },
  { label: 'of one who left', about: bishkek, at: osh, by: 'left', deputy: 'adham', contacts: ['begimai', 'begimai'] },
  { label: 'of one without a role', about: bishkek, at: osh, by: 'none', contacts: ['begimai', 'begimai'] },
  { label: 'in Bishkek', about: moscow, at: bishkek, by: 'begimai', contacts: ['everything', 'konstantin'] },
]
const states = ['new', 'summary', 'with name', 'erased', 'erased now', 'code over', 'time over', 'found'] as const
const statesOf = ({ label }: Duty) => (label === 'stands' ? states : label === 'with a deputy' ? states.slice(1, 4) : label === 'ended by them' ? states.slice(1, 2) : states.slice(0, 1))

/** Complaints at every stage, each with words, and what was passed on from some. */
export function complaintsStory(now: Temporal.Instant): Story {
  const ago = now.subtract({ hours: 1 })
  const [later, far] = [now.add({ hours: 100 }), now.add({ hours: 10_000 })]
  const key = ({ label }: Duty) => named(`duty ${label}`)
  const complaints = duties.flatMap((duty) => statesOf(duty).map((state) => ({
    organisation: duty.at, id: named(`complaint ${duty.label} ${state}`), duty, state,
  })))
  const row = ({ organisation, id, duty, state }: (typeof complaints)[number]): Partial<Row<'complaint'>> => ({
    organisation, id, duty: key(duty), about: duty.about, whom: 'myself', kind: 'other', pass_on: state === 'summary' ? 'summary' : state === 'with name' ? 'with name' : 'nothing',
    code_hash: bytes(`code of ${id} in ${organisation}`), code_expires_at: state === 'code over' ? ago : later, acknowledge_by: later, forget_at: state === 'time over' ? ago : far,
    sealed: state.startsWith('erased') ? null : bytes('told'), erased_at: state === 'erased' ? ago : state === 'erased now' ? now : null,
    ...(state === 'found' ? { acknowledged_by: account(duty.by), acknowledged_at: ago, finding: 'upheld' as const, found_by: account(duty.by), found_at: ago } : {}),
  })
  const measureOf = ({ id, organisation }: (typeof complaints)[number], kind: string) => named(`measure ${kind} from ${id} in ${organisation}`)
  const messages = complaints.flatMap((one): Partial<Row<'complaint_message'>>[] => [
    { organisation: one.organisation, id: named(`asked ${one.id}`), complaint: one.id, written_by: 'receiver', by_account: account(one.duty.by) },
    { organisation: one.organisation, id: named(`said ${one.id}`), complaint: one.id, written_by: 'complainer', by_account: null },
    ...(['summary', 'with name'] as const).map((kind) => ({
      organisation: one.organisation, id: named(`passed ${kind} ${one.id}`), complaint: one.id, written_by: 'receiver' as const, by_account: account(one.duty.by), measure: measureOf(one, kind), class: kind,
    })),
  ])
  const measures = complaints.flatMap((one) => (['summary', 'with name'] as const).map((kind, at): Partial<Row<'complaint_measure'>> & { readonly organisation: string; readonly id: string; readonly sender: string } => ({
    organisation: one.duty.about, id: measureOf(one, kind), sender: one.duty.at, for_account: account(one.duty.contacts[at === 0 ? 0 : 1]), class: kind,
    wrapped: bytes('measure'), until: one.state === 'time over' ? ago : far, answered_at: one.state === 'found' ? ago : null,
  })))
  // Under the id of a naming that was ended another organisation names somebody: that is no way round the end.
  const misnamed = { organisation: bishkek, id: named('duty ended by them'), receiver_organisation: moscow, name: 'konstantin', contact: account('begimai'), contact_name: 'begimai', named_by: account('begimai') }
  // In Moscow, under the id of a duty in Osh.
  const strayed = {
    organisation: moscow, id: named('complaint strayed'), duty: named('duty of the other side'), about: osh, whom: 'myself' as const, kind: 'other', pass_on: 'nothing' as const,
    code_hash: bytes('code of the strayed'), code_expires_at: later, acknowledge_by: later, forget_at: far, sealed: bytes('told'),
  }
  return {
    complaint_receiver: [misnamed, ...duties.map((duty) => ({
      organisation: duty.about, id: key(duty), receiver_organisation: duty.at, name: duty.by, contact: account(duty.contacts[0]), contact_name: duty.contacts[0],
      ...(duty.contacts[0] === duty.contacts[1] ? {} : { second: account(duty.contacts[1]), second_name: duty.contacts[1] }),
      named_by: account(duty.contacts[0]), ...(duty.ended === 'organisation' ? { ended_at: ago, ended_by: account(duty.contacts[0]) } : {}),
    }))],
    complaint_duty: duties.map((duty) => ({
      organisation: duty.at, id: key(duty), about: duty.about, account: account(duty.by), name: duty.by, acknowledge_within_days: 5,
      ...(duty.deputy ? { deputy: account(duty.deputy), deputy_name: duty.deputy } : {}), ...(duty.ended === 'receiver' ? { ended_at: ago, ended_by: account(duty.by) } : {}),
    })),
    complaint: [...complaints.map(row), strayed],
    // The same ids in another organisation are something else.
    complaint_message: [...messages, ...(['new', 'time over'] as const).map((state) => ({
      organisation: osh, id: named(`stray ${state}`), complaint: named(`complaint stands ${state}`), written_by: 'complainer' as const,
    }))],
    complaint_measure: [...measures, { organisation: moscow, id: named('stray measure'), sender: bishkek, for_account: account('adham'), class: 'summary', wrapped: bytes('measure'), until: far }],
    complaint_measure_answer: measures.flatMap(({ id, sender }, at) => [sender, ...(at === 0 ? [osh] : [])].map((organisation) =>
      ({ organisation, id: named(`answer to ${id}`), measure: id, wrapped: bytes('answer') }))),
  }
}

/** Their keys, one destroyed; and under the same ids in another organisation the keys of something else. */
export const complaintKeys = (now: Temporal.Instant): readonly Partial<Row<'subject_key'>>[] => [...duties.flatMap((duty) => statesOf(duty).map((state) => ({
  organisation: duty.at, subject: named(`complaint ${duty.label} ${state}`), ...(state === 'erased' ? { erased_at: now } : { wrapped: bytes('key') }),
}))), ...(['new', 'time over'] as const).map((state) => ({ organisation: osh, subject: named(`complaint stands ${state}`), wrapped: bytes('key') }))]
