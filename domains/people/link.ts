import { resolve } from 'node:path'
import { z } from 'zod'
import { command } from '../../core/command.ts'
import { Refused } from '../../core/refused.ts'
import { translator } from '../../core/words.ts'
import { expectedAt, thresholds } from './registers/expected.ts'
import { findingsOf } from './registers/findings.ts'
import { linkFiles } from './registers/link-files.ts'
import { reportOf } from './registers/report.ts'
import { toldIn } from './registers/progress.ts'
import { samplesOf } from './registers/samples.ts'
import { writeWhole } from './registers/whole-file.ts'
import { writtenLinks } from './registers/write-links.ts'
import { words } from './words/index.ts'

const path = () => z.string().trim().min(1, 'core.field.empty').max(1000, 'core.field.long').meta({ id: 'path' })

/**
 * Links the people of two registers, or finds those who stand twice in one: files in, a file out, with no database and nobody signed in.
 * In: the files; where the result goes; which columns are what, where their titles do not say it; where a report goes; from which probability on two rows
 * are one person. Out: how many rows there were, how many could not be read and which, how many links, and what is to be expected of them.
 */
export const linkRegisters = command({
  name: 'people/link',
  does: 'Link the people of two registers, or find those who stand twice in one',
  input: z.strictObject({
    left: path(), right: path().optional(), output: path(), columns: z.string().max(2000, 'core.field.long').optional(), report: path().optional(),
    threshold: z.coerce.number().gt(0).lt(1).optional(),
  }),

  async run({ left, right, output, columns, report, threshold = 0.5 }, { folder, language = 'en', told }) {
    const files = [left, ...(right === undefined ? [] : [right])].map((file) => resolve(folder, file))
    const written = [output, ...(report === undefined ? [] : [report])].map((file) => resolve(folder, file))
    if (new Set([...files, ...written]).size < files.length + written.length) throw new Refused('invalid', 'people.link.same-file')
    const t = translator(words, language)
    const least = Math.log2(threshold / (1 - threshold))
    const { records, linked } = await linkFiles(files, columns, least, toldIn(t, told))
    await writeWhole(resolve(folder, output), writtenLinks(records, linked))
    if (report !== undefined) await writeWhole(resolve(folder, report), reportOf({ findings: findingsOf(records, linked, [threshold, ...thresholds.filter((one) => one > threshold)]), samples: samplesOf(records, linked, least), threshold, language, t }))
    const expected = expectedAt(linked, threshold)
    return {
      rows: records.broken.map(({ count, first }, at) => ({ read: at === 0 ? records.left : records.count - records.left, broken: count, first_broken: first })),
      pairs: linked.pairs.one.length, links: linked.chosen.length,
      ...(linked.clusters && { clusters: new Set(linked.clusters.filter((cluster, record) => cluster !== record)).size }),
      expected: { precision: Number(expected.precision.toFixed(4)), recall: Number(expected.recall.toFixed(4)) },
      fields: linked.comparison.fields.map(({ kind }) => kind),
      left_out: linked.pairs.rules.filter((one) => one.left > 0 || one.skipped === 'too many').map(({ rule, left: blocks, skipped }) => ({ rule: rule.join('+'), blocks, ...(skipped && { why: skipped }) })),
    }
  },
})
