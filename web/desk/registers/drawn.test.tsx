import { writeFileSync } from 'node:fs'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { deskLanguages, type Language } from '../../../core/words.ts'
import { drawnPair, linkThresholds, type ShownLinking } from '../../../domains/people/index.ts'
import { evidenceOf } from '../../../domains/people/registers/evidence.ts'
import { findingsOf } from '../../../domains/people/registers/findings.ts'
import { linkFiles } from '../../../domains/people/registers/link-files.ts'
import { inTwoFiles } from '../../../tests/linkings.ts'
import { translate } from '../../words.ts'
import { Columns, OtherList } from './columns.tsx'
import { Found } from './found.tsx'
import type { PartOfLinking } from './part.ts'

const { records, linked } = await inTwoFiles(1500, 400, (files) => linkFiles(files, undefined, -2, () => {}))
const findings = findingsOf(records, linked, linkThresholds)
const shown: ShownLinking = {
  office: { organisation: 'o1', country: 'KG', zone: 'Asia/Bishkek', roles: ['case worker'] }, linking: 'l1', state: 'done', seen: 1, at: '2026-11-22T09:00:00Z', until: '2026-12-06T09:00:00Z', by: 'Nargiza', isMine: true,
  files: [{ name: '<b>list</b>.csv', titles: ['ФИО', '<i>x</i>'], samples: [['Каримова Гулнора', '1']], meant: ['name', 'nothing'] }, { name: 'other.csv', titles: ['born'], samples: [['1990-01-01']], meant: ['born'] }],
  against: 'the other file', work: null, refused: null, found: { findings, links: linked.links.length, most: 500_000, thresholds: linkThresholds }, end: null,
}
const part = (language: Language): PartOfLinking => ({ t: translate(language), language, shown, once: { start: 'k', other: 'k' }, answered: undefined })

describe('lists that are linked', () => {
  it.each(deskLanguages)('are told whole in %s, and nothing that stands in a list becomes markup', (language) => {
    const all = [renderToString(<Columns {...part(language)} />), renderToString(<OtherList {...part(language)} />), renderToString(<Found {...part(language)} threshold={0.9} />)].join('')
    expect(all).not.toMatch(/(web\.registers|people\.link(ings)?)\.|\{\w+\}|undefined|NaN|<b>list|<i>x/)
    expect(all).toContain('&lt;b&gt;list')
    expect(all.match(/<svg/g)).toHaveLength(1)
    if (process.env.DRAWN) writeFileSync(`${process.env.DRAWN}-${language}.html`, all + drawnPair({ evidence: evidenceOf(linked).of(linked.links[300] ?? 0) }, findings.start, translate(language)))
  })

  it('show at each threshold what the report says of it', () => {
    for (const { probability, links, people, precision } of findings.at) {
      expect(people).toBe(links)
      expect(precision).toBeGreaterThanOrEqual(probability)
    }
  })
})
