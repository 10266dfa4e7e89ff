import { named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

const worker = (organisation: string) => (organisation === osh ? account('aziza') : account('marina'))
const ordered = (a: string, b: string): { readonly one: string; readonly other: string } => (named(a) < named(b) ? { one: named(a), other: named(b) } : { one: named(b), other: named(a) })

/** Files that are read together, were once, and never; of one who was erased here and not there. */
export function duplicatesStory(now: Temporal.Instant): Story {
  const past = now.subtract({ hours: 5 })
  const joins = (organisation: string, person: string, other: string, rest: Partial<Row<'person_merge'>> = {}) =>
    ({ organisation, id: named(`${other} with ${person}`), person: named(person), other: named(other), from_other: ['health'], by_account: worker(organisation), at: past, ...rest })
  const ended = { ended_at: past, ended_by: account('bakyt'), ended_why: 'by mistake' as const }
  const pairs = [[osh, 'Gulnora', 'Davron'], [osh, 'Erased', 'Free'], [osh, 'Free', 'Davron'], [moscow, 'Gulnora', 'Ivan'], [moscow, 'Erased', 'Ivan']] as const
  return {
    person_merge: [
      joins(osh, 'Davron', 'Gulnora'), joins(osh, 'Free', 'Erased'), joins(moscow, 'Ivan', 'Gulnora'), joins(moscow, 'Ivan', 'Erased'),
      joins(osh, 'Gulnora', 'Free', ended), joins(osh, 'Erased', 'Davron', ended), joins(osh, 'Davron', 'Erased', { ended_at: past, ended_why: 'erased' }), joins(moscow, 'Erased', 'Ivan', { ...ended, ended_by: account('marina') }),
    ],
    person_not_same: pairs.map(([organisation, a, b], at) => ({
      organisation, id: named(`${a} is not ${b}`), ...ordered(a, b), by_account: at === 2 ? account('bakyt') : worker(organisation), ...(at === 2 && { ended_at: past, ended_by: worker(organisation) }),
    })),
    person_alike: pairs.map(([organisation, a, b], at) => ({ organisation, ...ordered(a, b), score: 40 + at, version: 1 })),
    person_look_day: [osh, moscow, bishkek].map((organisation) => ({ organisation, on_day: '2026-03-04', files: 3 })),
  }
}
