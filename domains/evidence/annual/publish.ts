import { z } from 'zod'
import { publicKeyOf, signSeal, signingKey } from '../../../core/chain.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { publishEntries } from '../../sources/index.ts'
import { tailOf } from './draft.ts'
import { mustBe, ownReportToChange } from './own.ts'
import { reportHash } from './report-text.ts'
import { figuresOf, frozenOf, sentencesOf } from './reports.ts'
import { textOf, piecesOf } from './saying.ts'
import { titleOf } from './title.ts'

/** Publishes an approved annual report for everybody, signed by this node; from then on nothing in it changes. Its titles can be found in the search of the register. */
export const publishReport = write({
  name: 'evidence/annual/publish',
  does: 'Publish an approved annual report for everybody',
  who: ['coordinator'],
  input: z.strictObject({ report: id('annual_report') }),

  async run({ report }, context) {
    const { db, organisation, account, vault, about, record } = context
    const found = await ownReportToChange(context, report)
    mustBe(found.row.published_at === null, 'evidence.annual.refused.frozen', found)
    mustBe(found.state === 'approved', 'evidence.annual.refused.not-approved', found)
    const { row } = found
    const [sentences, figures] = [await sentencesOf(context, row), await figuresOf(context, row)]
    const hash = reportHash(frozenOf(row, sentences, figures, found.turn.toString()))
    const key = signingKey(vault)
    await db.insertInto('annual_publication').values({
      organisation, report, by_account: account, at: found.turn.toString(), hash, public_key: publicKeyOf(key), signature: signSeal(key, hash),
    }).execute()
    const chapters = sentences.filter(({ shape }) => shape === 'title').flatMap(({ said }) => [textOf(piecesOf(said.en, figures, 'en')), textOf(piecesOf(said.ru, figures, 'ru'))])
    await publishEntries({ db }, [{ code: `AR-${row.year}-${tailOf(organisation).slice(-4).toUpperCase()}`, kind: 'coalition', address: `/reports/${row.year}`, title: titleOf(row.year), text: chapters }], organisation)
    about(organisation, report)
    record('annual report published', { report })
    return { report: String(report), hash: hash.toString('hex') }
  },
})
