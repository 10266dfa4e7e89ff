import { named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh, type Name } from './organisations.ts'

type Held = { readonly label: string; readonly organisation?: string; readonly published?: boolean; readonly restricted?: boolean; readonly demonstration?: boolean }

/** Events of the register and of organisations: published or not, for everybody or for some States. */
const held: readonly Held[] = [
  { label: 'of the register', published: true }, { label: 'not yet', published: false },
  { label: 'planned in Osh', organisation: osh }, { label: 'of Moscow', organisation: moscow, published: true },
  { label: 'in Osh for Russia', organisation: osh, published: true, restricted: true }, { label: 'in Moscow for Kyrgyzstan', organisation: moscow, published: true, restricted: true },
  { label: 'in Moscow, not yet', organisation: moscow, restricted: true }, { label: 'in Moscow for Tajikistan', organisation: moscow, published: true, restricted: true },
  { label: 'in Bishkek', organisation: bishkek, published: true, restricted: true }, { label: 'invented', organisation: osh, published: true, demonstration: true },
]

export function eventsStory(): Story {
  const id = (label: string) => named(`event ${label}`)
  const follows = (label: string, organisation: string, by: Name) => ({ id: named(`news of ${label} by ${by}`), outcome: named(`outcome ${label}`), organisation, by_account: account(by) })
  const changes = (label: string, organisation: string, by: Name) => ({ organisation, id: named(`change of ${label} by ${by} in ${organisation}`), outcome: named(`outcome ${label}`), owner_after: 'another', by_account: account(by) })
  return {
    event: held.map(({ label, organisation = null, ...rest }, at) => ({ ...rest, id: id(label), code: `EVT-${at}`, organisation })),
    event_invited: [
      { event: id('in Osh for Russia'), country: 'RU', organisation: osh }, { event: id('in Moscow for Kyrgyzstan'), country: 'KG', organisation: moscow },
      { event: id('in Moscow, not yet'), country: 'KG', organisation: moscow }, { event: id('in Moscow for Tajikistan'), country: 'TJ', organisation: moscow },
      // Rows that no operation writes: an invitation to the event of another.
      { event: id('in Bishkek'), country: 'RU', organisation: osh }, { event: id('of Moscow'), country: 'KG', organisation: osh },
    ],
    event_outcome: [
      ...held.map(({ label, organisation = null }) => ({ id: named(`outcome ${label}`), code: `OUT-${label.replaceAll(' ', '-')}`, event: id(label), organisation })),
      { id: named('outcome of Osh at another’s'), code: 'OUT-other', event: id('of Moscow'), organisation: osh },
    ],
    outcome_change: [
      changes('planned in Osh', osh, 'kamila'), changes('in Osh for Russia', osh, 'kamila'), changes('of Moscow', moscow, 'konstantin'), changes('of Moscow', osh, 'kamila'), changes('of Moscow', moscow, 'kamila'),
      changes('in Moscow for Kyrgyzstan', moscow, 'konstantin'), changes('in Moscow for Kyrgyzstan', osh, 'kamila'), changes('of the register', osh, 'kamila'), changes('planned in Osh', osh, 'konstantin'),
    ],
    outcome_follow_up: [
      follows('of the register', osh, 'kamila'), follows('of the register', moscow, 'konstantin'), follows('in Moscow for Tajikistan', osh, 'kamila'), follows('in Moscow for Kyrgyzstan', osh, 'kamila'),
      follows('of Moscow', moscow, 'kamila'), follows('planned in Osh', osh, 'kamila'),
    ],
  }
}
