import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

const [aziza, bakyt, saodat] = [account('aziza'), account('bakyt'), account('saodat')]
const worker = (organisation: string) => (organisation === osh ? aziza : organisation === moscow ? account('marina') : account('begimai'))

/** Compartments with a list and without; one of now, one that ended, one of somebody erased; glass that is broken and glass that was; screenings. */
export function compartmentsStory(now: Temporal.Instant): Story {
  const past = now.subtract({ hours: 5 })
  const of = (organisation: string, label: string, person: string, rest: Partial<Row<'compartment'>> = {}): Partial<Row<'compartment'>> & { readonly organisation: string; readonly id: string } =>
    ({ organisation, id: named(`compartment ${label}`), person: named(person), code_name: `Person ${label} ${organisation}`, by_account: worker(organisation), at: past, ...rest })
  const compartment = [
    of(osh, 'of Gulnora', 'Gulnora'), of(moscow, 'of Gulnora', 'Gulnora'), of(osh, 'of Erased', 'Erased'), of(bishkek, 'of Davron', 'Davron'),
    of(osh, 'of now', 'Davron', { at: now }), of(osh, 'of now by another', 'Nobody', { at: now, by_account: bakyt }),
    of(osh, 'ended', 'Davron', { ended_at: past, ended_by: aziza, ended_why: 'by mistake' }), of(moscow, 'of Ivan', 'Ivan', { at: now }),
    of(osh, 'ended of Free', 'Free', { ended_at: past, ended_by: aziza, ended_why: 'by mistake' }),
  ]
  const on = (organisation: string, label: string, who: string, rest: Partial<Row<'compartment_member'>> = {}) =>
    ({ organisation, id: named(`on the list ${label} ${who}`), compartment: named(`compartment ${label}`), account: who, by_account: who, at: past, ...rest })
  const off = { ended_at: past, ended_by: aziza }
  const over = { ended_at: past, ended_by: aziza, ended_why: 'no longer so' as const }
  const link = (organisation: string, label: string, person: string, other: string | null, rest: Partial<Row<'person_relation'>> = {}) => ({
    organisation, id: named(`link ${label}`), person: named(person), other: other && named(other), role: 'sibling' as const, sealed: other ? null : bytes('name'), both_know: false, by_account: worker(organisation), at: past, ...rest,
  })
  const inCase = [osh, moscow, bishkek].map((organisation) => ({ organisation, by_account: worker(organisation), screening: named('screening') }))
  return {
    compartment,
    compartment_member: [
      on(osh, 'of Gulnora', aziza), on(osh, 'of Gulnora', account('adham')), on(osh, 'of Gulnora', saodat, off), on(osh, 'of Gulnora', bakyt, off), on(moscow, 'of Gulnora', account('marina')), on(osh, 'of Erased', bakyt), on(osh, 'ended', aziza),
      on(osh, 'of Gulnora', account('none')), on(bishkek, 'of Davron', account('begimai')), on(moscow, 'of Gulnora', aziza), on(osh, 'of Erased', account('marina')),
      // A list that nobody is on any more, of a compartment that was made just now; and somebody whom another put on a list.
      on(osh, 'of now', saodat, off), { ...on(osh, 'ended', account('adham')), by_account: aziza },
    ],
    compartment_identity: compartment.filter(({ ended_at }) => ended_at === undefined)
      .map(({ organisation, id }) => ({ organisation, compartment: id, wrapped: bytes('wrapped'), sealed: bytes('identity') })),
    break_glass: [
      { organisation: osh, account: bakyt, compartment: named('compartment of Gulnora'), at: now, until: now.add({ hours: 2 }) },
      { organisation: osh, account: saodat, compartment: named('compartment of Gulnora'), at: past, until: now.subtract({ hours: 2 }) },
      // A compartment opens with it and nothing else: one who opens no files opens none by this.
      { organisation: osh, account: account('kamila'), compartment: named('compartment of Gulnora'), at: now, until: now.add({ hours: 2 }) },
      { organisation: moscow, account: account('everything'), compartment: named('compartment of Ivan'), at: now, until: now.add({ hours: 2 }) },
    ],
    // Links of one kept apart, on either side; of one who is not; of one whose compartment ended; one that is over; one of which both know; of one erased.
    person_relation: [
      link(osh, 'of Gulnora', 'Gulnora', 'Davron', { both_know: true }), link(osh, 'to Gulnora', 'Ivan', 'Gulnora'), link(osh, 'of Ivan', 'Ivan', 'Free', { both_know: true }), link(osh, 'ended', 'Free', 'Ivan', { both_know: true, ...over }),
      link(osh, 'of Free', 'Free', null), link(osh, 'to Free', 'Ivan', 'Free'), link(osh, 'to Free, over', 'Ivan', 'Free', { both_know: true, ...over }), link(osh, 'of Erased', 'Erased', null), link(osh, 'to Erased', 'Free', 'Erased'), link(moscow, 'of Gulnora', 'Gulnora', 'Erased', { both_know: true }), link(moscow, 'of Erased', 'Erased', null),
      link(moscow, 'to Ivan', 'Erased', 'Ivan'), link(bishkek, 'of Davron', 'Davron', null), link(bishkek, 'of Free', 'Free', 'Davron', { both_know: true }),
    ],
    screening: inCase.map(({ screening, ...row }) => ({ ...row, id: screening, case: named(`case ${named('Gulnora')}`) })),
    screening_sitting: inCase.flatMap((row) => [
      { ...row, id: named('sitting that goes on') }, { ...row, id: named('sitting that stopped'), stopped_at: past, stopped_why: 'tired' as const },
    ]),
    screening_answer: inCase.map((row) => ({ ...row, sitting: named('sitting that goes on'), question: 'safe-now', sealed: bytes('answer') })),
    screening_finding: inCase.map((row) => ({ ...row, finding: 'unclear' as const, sealed: bytes('finding') })),
  }
}
