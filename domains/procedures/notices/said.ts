import type { Language } from '../../../core/words.ts'
import { inWordsOf } from '../explained/named.ts'
import { lawOf, versionsOf } from '../laws.ts'
import { titleOf } from '../running/line.ts'
import { sayIn } from '../say.ts'
import type { Shown } from './rows.ts'

/** A notice in words: which limit of which law, its article and its end. No name of anybody. */
export function noticeSaid(row: Shown, language: Language) {
  const t = sayIn(language)
  const law = groundOf(row)
  return {
    notice: row.id, file: row.file, reference: row.reference, procedure: row.procedure, title: titleOf(language, row.procedure), clock: row.clock, says: t(`procedures.clock.${row.clock}`),
    article: law ? inWordsOf(language, law.article).text : '', source: law?.source ?? '', due: row.due, ahead: row.ahead, at: row.at.toString(),
    roleSays: row.role === null ? null : t(row.role === 'supervisor' ? 'procedures.notices.supervisors' : `procedures.role.${row.role}`),
  }
}
export type Notice = ReturnType<typeof noticeSaid>

/** The article that sets the limit, in the version under which the file runs. */
function groundOf({ procedure, law, clock }: Shown) {
  const version = versionsOf(procedure).find((one) => one.version === law)
  return version && lawOf(version).clocks.find(({ name }) => name === clock)?.written.law
}
