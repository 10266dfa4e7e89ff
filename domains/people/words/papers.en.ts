import type { Holder, PaperKind } from '../lists.ts'

type Key = `people.paper.${PaperKind}` | `people.holder.${Holder}`

export default {
  'people.paper.passport': 'Passport',
  'people.paper.internal passport': 'Internal passport',
  'people.paper.identity card': 'Identity card',
  'people.paper.residence permit': 'Residence permit',
  'people.paper.visa': 'Visa',
  'people.paper.work permit': 'Work permit',
  'people.paper.travel document': 'Certificate for the journey home, or a refugee’s travel document',
  'people.paper.birth certificate': 'Birth certificate',
  'people.paper.other': 'Another paper',
  'people.holder.the person': 'with the person',
  'people.holder.employer': 'with the employer',
  'people.holder.recruiter': 'with whoever found the work',
  'people.holder.trafficker': 'with somebody who exploits the person',
  'people.holder.landlord': 'with the landlord',
  'people.holder.police': 'with the police',
  'people.holder.office': 'with another authority or an embassy',
  'people.holder.relative': 'with a relative or friend',
  'people.holder.we': 'with us, for keeping',
  'people.holder.lost': 'lost or stolen',
  'people.holder.not known': 'not known',
  'people.papers.read-zone.does': 'Read the lines at the foot of a paper',
  'people.papers.record.does': 'Record an identity paper',
  'people.papers.list.does': 'See which identity papers there are',
  'people.papers.open.does': 'Open an identity paper',
  'people.papers.change.does': 'Correct an identity paper',
  'people.papers.hand.does': 'Note who has a paper',
  'people.papers.end.does': 'Take an identity paper off the list',
  'people.papers.see-end.does': 'Put away that a paper ends',
} as const satisfies Readonly<Record<Key, string>> & Readonly<Record<string, string>>
