import { z } from 'zod'
import { day, howMany } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { ourToday } from '../../core/time.ts'
import { languages } from '../../core/words.ts'
import { definitions } from './laws.ts'
import { titleOf } from './running/line.ts'
import type { Ground } from './definition.ts'

/** The article by which a law asks that every provision and receipt of personal data be written down, where it was read. */
export const ledgerDuty = (procedure: string, law: string): Ground | null =>
  definitions.find(({ id: one, version }) => one === procedure && version === law)?.lists?.['personal data that may be exchanged']?.law ?? null

/**
 * The ledger of what was told: which classes of a person's data went to whom or came from whom, on which day, under which article, for what, by whom;
 * newest first. In: one file, or the whole office; by days. No name of a person and no contents.
 */
export const listDisclosures = read({
  name: 'procedures/disclosures',
  does: 'List what personal data was told to whom, and on which ground',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ file: id('procedure_file').optional(), from: day().optional(), until: day().optional(), before: id('disclosure').optional(), most: howMany(), inLanguage: z.enum(languages).default('en') }),

  async run({ file, from, until, before, most, inLanguage }, context) {
    const { db, organisation } = context
    const found = await db.selectFrom('disclosure as d')
      .innerJoin('procedure_file as f', (on) => on.onRef('f.organisation', '=', 'd.organisation').onRef('f.id', '=', 'd.file'))
      .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'd.organisation').onRef('m.account', '=', 'd.by_account'))
      .leftJoin('disclosure as u', (on) => on.onRef('u.organisation', '=', 'd.organisation').onRef('u.undoes', '=', 'd.id'))
      .where('d.organisation', '=', organisation)
      .$if(file !== undefined, (query) => query.where('d.file', '=', file ?? null))
      .$if(from !== undefined, (query) => query.where('d.on_day', '>=', from ?? null))
      .$if(until !== undefined, (query) => query.where('d.on_day', '<=', until ?? null))
      .$if(before !== undefined, (query) => query.where('d.id', '<', before ?? null))
      .select(['d.id', 'd.file', 'd.what', 'd.way', 'd.on_day', 'd.other_kind', 'd.other', 'd.country', 'd.classes', 'd.purpose', 'd.instrument', 'd.article', 'd.undoes', 'd.at', 'm.name', 'u.id as undone_by', 'f.reference', 'f.procedure', 'f.law'])
      .orderBy('d.id', 'desc').limit(most + 1).execute()
    const shown = found.slice(0, most)
    const duties = [...new Map(shown.map(({ procedure, law }) => [procedure, ledgerDuty(procedure, law)])).values()]
    return {
      office: officeOf(context), today: ourToday(context), next: found.length > most ? (shown.at(-1)?.id ?? null) : null,
      duties: duties.flatMap((duty) => duty ?? []),
      lines: shown.map(({ id: disclosure, file: of, reference, procedure, law: _, on_day, other_kind, name, at, undone_by, ...line }) => ({
        disclosure, file: of, reference, procedure, title: titleOf(inLanguage, procedure), on: on_day, kind: other_kind, by: name, at: at.toString(), undone: undone_by !== null, ...line,
      })),
    }
  },
})
