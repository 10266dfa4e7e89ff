import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read, type Context } from '../../core/operation.ts'
import { id, type Id } from '../../core/ids.ts'
import { ourToday } from '../../core/time.ts'
import type { Locker } from '../../core/vault.ts'
import { colleaguesOf } from '../cases/index.ts'
import { broughtBefore } from './before.ts'
import { guessColumns } from './cells/columns.ts'
import type { Problem } from './cells/problem.ts'
import { understand } from './cells/row.ts'
import { belowHeader, headerIn } from './header.ts'
import { factsOf, foundIn, importRow, matchingOf, stateOf, type ImportRow } from './kept.ts'
import type { ColumnChoice, Matching } from './matching.ts'
import type { Header } from './cells/header.ts'
import { lettersOf } from '../../core/table/place.ts'

/** How many people are shown as they would be, and how many problems: all of them are in imports/problems. */
const [previewed, mostProblems] = [20, 500]

/**
 * One spreadsheet that was brought: its columns with what stands in them and what they are or probably are, how far the check is, the first
 * people as they would come on file, the problems by row, and what became of it. Leaves a trace.
 */
export const showImport = read({
  name: 'imports/show',
  does: 'Open a spreadsheet that was brought',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ import: id('import') }),

  async run({ import: of }, context) {
    const { db, keys, organisation, account, about } = context
    const row = await importRow(context, of)
    about(organisation, of)
    const counts = await db.selectFrom('import_block').select(({ fn }) => [fn.countAll<number>().as('blocks'), fn.count<number>('found').as('checked'), fn.count<number>('brought').as('done'),
      fn.sum<string>('ready').as('ready'), fn.sum<string>('refused').as('refused'), fn.sum<string>('doubles').as('doubles'), fn.sum<string>('brought').as('brought')])
      .where('organisation', '=', organisation).where('import', '=', of).executeTakeFirstOrThrow()
    const state = stateOf(row, counts.blocks > 0 && counts.checked === counts.blocks)
    const locker = row.ended ? undefined : (await keys.all(organisation, [of])).get(of)
    const before = await broughtBefore(context, row)
    const names = await db.selectFrom('member').select(['account', 'name']).where('organisation', '=', organisation)
      .where('account', 'in', [row.by_account, row.accepted_by, row.ended_by, row.worker].filter((one) => one !== null)).execute()
    const nameOf = (one: string | null) => names.find((member) => member.account === one)?.name ?? null
    return {
      office: officeOf(context), import: String(of), seen: row.version, state, isMine: row.by_account === account, by: nameOf(row.by_account), at: row.at.toString(), rows: row.rows,
      counts: {
        blocks: counts.blocks, checked: counts.checked, done: counts.done, ready: Number(counts.ready), refused: Number(counts.refused), doubles: Number(counts.doubles), brought: Number(counts.brought),
      },
      colleagues: state === 'checked' ? await colleaguesOf(context) : [],
      before: before ? { import: String(before.import), at: before.at.toString() } : null,
      table: locker ? await tableOf(context, of, row, locker) : null,
      acceptance: row.accepted_at ? { by: nameOf(row.accepted_by), at: row.accepted_at.toString(), worker: nameOf(row.worker), isMine: row.accepted_by === account, ...await wordsOf(context, row) } : null,
      landedAt: row.landed_at?.toString() ?? null,
      end: row.ended && row.ended_at ? { kind: row.ended, by: nameOf(row.ended_by), at: row.ended_at.toString(), kept: row.kept ?? 0 } : null,
    }
  },
})

const told = z.object({ text: z.string() })
/** Why it was accepted, and why it was taken back: both outlive the rows. */
async function wordsOf({ keys, organisation }: Context, { subject, ground, reason }: ImportRow) {
  const locker = subject ? (await keys.all(organisation, [subject])).get(subject) : undefined
  return {
    ground: locker && ground ? told.parse(locker.open('import_acceptance', ground)).text : null,
    reason: locker && reason ? told.parse(locker.open('import_end', reason)).text : null,
  }
}

async function tableOf(context: Context, of: Id<'import'>, row: ImportRow, locker: Locker) {
  const facts = factsOf(locker, row)
  const matching = matchingOf(locker, row)
  const header = await headerIn(context, locker, of, facts, matching)
  const guesses = guessColumns(header.titles)
  const columns = Array.from({ length: facts.width }, (_, at) => ({
    letters: lettersOf(at + 1), title: header.titles[at] ?? '', is: matching?.columns[at] ?? guesses[at] ?? ('nothing' as ColumnChoice),
    samples: header.body.map(({ cells }) => cells[at]?.text ?? '').filter((text) => text !== '').slice(0, 3).map((text) => text.slice(0, 80)),
  }))
  return {
    name: facts.name, sheet: facts.sheet, odd: facts.odd, header: { row: header.row, rows: header.rows }, columns, matching: matching ?? null,
    preview: matching ? previewOf(context, header, matching, facts.from1904) : [], ...await problemsOf(context, of, locker),
  }
}

/** The first rows as the people that they would be. */
const previewOf = (context: Context, { body }: Header, matching: Matching, from1904: boolean) =>
  belowHeader(body, matching).slice(0, previewed).map((row) => {
    const { person, needs, note, problems } = understand(row, { matching, from1904, today: ourToday(context) })
    const { bornOn, citizenship } = person.identity
    return {
      row: row.row, names: person.names.map(({ text }) => text), bornOn: bornOn ?? null, citizenship: citizenship ?? null, language: person.language,
      contact: person.contact.contact ?? null, needs, note: note?.slice(0, 80) ?? null, stops: problems.some(({ stops }) => stops),
    }
  })

async function problemsOf({ db, organisation }: Context, of: Id<'import'>, locker: Locker): Promise<{ readonly problems: readonly Problem[]; readonly isMore: boolean }> {
  const problems: Problem[] = []
  for (let after = -1; problems.length <= mostProblems;) {
    const blocks = await db.selectFrom('import_block').select(['number', 'found']).where('organisation', '=', organisation).where('import', '=', of)
      .where('number', '>', after).where('found', 'is not', null).orderBy('number').limit(40).execute()
    problems.push(...blocks.flatMap(({ found }) => (found ? foundIn.parse(locker.open('import_found', found)).problems : [])))
    after = blocks.at(-1)?.number ?? after
    if (blocks.length < 40) break
  }
  const sorted = problems.toSorted((one, other) => Number(other.stops) - Number(one.stops))
  return { problems: sorted.slice(0, mostProblems), isMore: problems.length > mostProblems }
}
