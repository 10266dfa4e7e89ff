import { bytes, named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

/** Lists that are linked, begun so many days ago, in three organisations; one of each was erased. The same ids are in all of them: a linking is its whole key. */
export function linkingsStory(now: Temporal.Instant): Story {
  const stages = [{ label: 'lists of today', days: 0, isErased: false }, { label: 'lists of last week', days: 13, isErased: false }, { label: 'lists of old', days: 15, isErased: false }, { label: 'lists erased', days: 2, isErased: true }]
  const by = new Map([[osh, account('aziza')], [moscow, account('marina')], [bishkek, account('begimai')]])
  const linkings = [osh, moscow, bishkek].flatMap((organisation, which) => stages.map(({ label }, at) => ({ ...stages[(at + which) % stages.length], organisation, id: named(label), by_account: by.get(organisation) ?? '' })))
  const of = linkings.map(({ organisation, id }) => ({ organisation, linking: id }))
  return {
    linking: linkings.map(({ organisation, id, by_account, days = 0, isErased = false }) => ({ organisation, id, by_account, at: now.subtract({ hours: 24 * days }), ...(isErased ? { ended_at: now, ended_by: by_account } : {}) })),
    linking_piece: of.map((row) => ({ ...row, file: 0, number: 0 })),
    linking_block: of.map((row) => ({ ...row, number: 0 })),
    subject_key: linkings.map(({ organisation, id }) => ({ organisation, subject: id, wrapped: bytes('key') })),
  }
}
