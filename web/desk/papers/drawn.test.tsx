import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../core/ids.ts'
import { deskLanguages, languages } from '../../../core/words.ts'
import { readMachineZone, type MaskedPaper } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { MyPapers, type OpenedPaper } from '../../public/my-papers.tsx'
import { translate } from '../../words.ts'
import { HolderFields, PaperFields } from './fields.tsx'
import { Papers } from './held.tsx'
import { typedFrom, ZoneRead } from './zone.tsx'

const today = toDay('2026-11-22')
const paper = (rest: Partial<MaskedPaper>): MaskedPaper => ({
  paper: 'a1', kind: 'passport', version: 1, expiresOn: toDay('2027-01-15'), country: 'TJ', number: '••• 456', keptApart: false, ended: null, holder: { holder: 'employer', since: toDay('2026-03-01') }, ...rest,
})
const papers = [paper({}), paper({ paper: 'a2', kind: 'work permit', keptApart: true, country: null, number: null, holder: null }), paper({ paper: 'a3', expiresOn: toDay('2020-01-01'), ended: { why: 'replaced', at: '2026-11-22T09:00:00Z', by: null } })]
const text = (html: string) => html.replace(/<!-- -->/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const zone = 'P<TJKSAIDOVA<<MADINA<<<<<<<<<<<<<<<<<<<<<<<<\n4O01234563TJK9003129F2701150<<<<<<<<<<<<<<06'
const read = { ...readMachineZone(zone, today), name: 'SAIDOVA MADINA', cyrillic: 'Саидова Мадина', offers: [{ kind: 'change' as const, line: 2, at: 2, from: 'O', to: '0', text: zone.replace('4O', '40') }] }

describe('identity papers', () => {
  it.each(deskLanguages)('say everything in %s', (language) => {
    const t = translate(language)
    const html = [
      <Papers key='1' t={t} language={language} person='p' today={today} papers={papers} may />, <ZoneRead key='2' t={t} language={language} read={read} />,
      <PaperFields key='3' t={t} language={language} at={filled(typedFrom(read))} />, <HolderFields key='4' t={t} at={filled({})} />,
    ].map((part) => renderToString(part)).join(' ')
    const said = text(html)
    expect(said).not.toMatch(/web\.|people\.|undefined|\{\w+\}/)
    for (const one of [t('people.holder.employer'), t('web.papers.apart'), t('people.zone.fault.check-number'), t('web.papers.meant-sign', { line: 2, at: 2, from: 'O', to: '0' })]) expect(said).toContain(one)
    expect(html).toContain('value="4O0123456"')
    expect(html).toContain('value="15.01.2027"')
  })

  it.each(languages)('are the person’s own to read in %s, the number whole only when it was asked for', (language) => {
    const opened: OpenedPaper = {
      office: null, today, person: 'p', names: [], kind: 'passport', version: 1, at: '2026-11-01T20:00:00Z', by: null, keptApart: false, ended: null, differs: [], paper: 'a1', says: { number: '400123456', name: 'SAIDOVA MADINA', bornOn: '1990-03-12', citizenship: 'TJ' }, expiresOn: toDay('2027-01-15'), held: [{ holder: 'the person', note: null, since: null, recordedAt: '2026-11-01T20:00:00Z', by: null }],
    }
    const drawn = (of: OpenedPaper | undefined) => text(renderToString(<MyPapers language={language} code='c' country='KG' papers={papers} opened={of} />))
    expect(drawn(undefined)).not.toMatch(/400123456|web\.|people\.|undefined|\{\w+\}/)
    expect(drawn(opened)).toContain('400123456')
    expect(drawn(opened)).not.toMatch(/web\.|people\.|undefined|\{\w+\}/)
  })
})
