import { bytes, named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'
import { people } from './people.ts'

/** Files that wait, fresh and old; files that are documents, opened and removed; one that was taken for nothing. Each has a piece. */
export function filesStory(now: Temporal.Instant): Story {
  const waiting = { wrapped: bytes('wrapped'), sealed: bytes('sealed') }
  const taken = { wrapped: null, sealed: null }
  const old = { at: now.subtract({ hours: 25 }) }
  const type = 'application/pdf' as const
  const sender = (organisation: string) => (organisation === osh ? account('aziza') : organisation === moscow ? account('marina') : account('begimai'))
  const loose = [
    { organisation: osh, id: named('sent by Aziza'), uploaded_by: account('aziza'), ...waiting }, { organisation: osh, id: named('sent by Bakyt'), uploaded_by: account('bakyt'), ...waiting },
    { organisation: osh, id: named('sent by one of no role'), uploaded_by: account('none'), ...waiting }, { organisation: osh, id: named('old, of Saodat'), uploaded_by: account('saodat'), ...waiting, ...old },
    { organisation: osh, id: named('dropped'), uploaded_by: account('aziza'), ...taken, ...old }, { organisation: moscow, id: named('sent by Aziza'), uploaded_by: account('marina'), ...waiting },
    { organisation: moscow, id: named('said to be by Aziza'), uploaded_by: account('aziza'), ...waiting, ...old }, { organisation: bishkek, id: named('sent by Begimai'), uploaded_by: account('begimai'), ...waiting },
    { organisation: moscow, id: named('old, of Saodat'), uploaded_by: account('everything'), ...waiting },
    { organisation: osh, id: named('paper of nobody else'), uploaded_by: account('aziza'), ...taken },
  ]
  const documents = people.flatMap(({ organisation, id }) => ['passport', 'removed'].map((label) => ({ organisation, person: id, label, file: named(`${label} of ${id}`) })))
  const papers = [
    ...documents.map(({ organisation, file }) => ({ organisation, id: file, uploaded_by: sender(organisation), ...taken, ...old })),
  ]
  const document = documents.map(({ organisation, person, label, file }) => ({
    organisation, id: named(`document ${label} of ${person}`), person, file, kind: 'passport' as const, by_account: sender(organisation), sealed: label === 'removed' ? null : bytes('document'),
  }))
  return {
    file: [...loose, ...papers].map((file) => ({ ...file, type })),
    file_piece: [...loose, ...papers].map(({ organisation, id }) => ({ organisation, file: id, number: 0 })),
    document,
    document_removal: document.filter(({ sealed }) => sealed === null).map(({ organisation, id, by_account }) => ({ organisation, document: id, by_account, reason: 'replaced' as const })),
  }
}
