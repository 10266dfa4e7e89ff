import { toDay } from '../../../core/ids.ts'
import { bytes, named, type Story } from '../rows.ts'
import { account, moscow, osh } from './organisations.ts'
import { people } from './people.ts'

/** Papers of everybody: one that ends, one without an end, one that was replaced and one that was emptied; who has them; who saw, and was told, that they end. */
export function papersStory(now: Temporal.Instant): Story {
  const by = (organisation: string) => (organisation === osh ? account('aziza') : organisation === moscow ? account('marina') : account('begimai'))
  const expires = toDay('2027-01-15')
  const paper = people.flatMap(({ organisation, id }) => (['ends', 'stays', 'replaced', 'emptied'] as const).map((which) => ({
    organisation, id: named(`paper that ${which} of ${id}`), person: id, kind: 'passport' as const, sealed: which === 'emptied' ? null : bytes('paper'), expires_on: which === 'stays' ? null : expires, by_account: by(organisation),
    ...(which === 'replaced' ? { ended_at: now, ended_by: account('none'), ended_why: 'replaced' as const } : which === 'emptied' ? { ended_at: now, ended_by: by(organisation), ended_why: 'wrong person' as const } : { ended_at: null }),
  })))
  const of = paper.filter(({ ended_at }) => ended_at === null)
  return {
    paper,
    paper_holding: paper.map(({ organisation, id, sealed }) => ({ organisation, id: named(`holding of ${id}`), paper: id, sealed: sealed ? bytes('holding') : null, by_account: by(organisation) })),
    paper_end_seen: of.map(({ organisation, id }) => ({ organisation, paper: id, expires_on: expires, ahead: 30, by_account: by(organisation) })),
    paper_end_told: of.map(({ organisation, id }) => ({ organisation, paper: id, account: by(organisation), expires_on: expires, ahead: 30 })),
  }
}
