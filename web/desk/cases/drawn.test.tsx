import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { id, toDay } from '../../../core/ids.ts'
import { deskLanguages, type Language } from '../../../core/words.ts'
import { filled } from '../../form.ts'
import { translate } from '../../words.ts'
import { Compared } from './compared.tsx'
import { Consents } from './consents.tsx'
import { HelpGiven } from './help-given.tsx'
import { Needs } from './needs.tsx'
import { Notes } from './notes.tsx'
import { Offer } from './offer.tsx'
import { CaseRoad } from './road.tsx'
import { SentFrom } from './sent-from.tsx'
import { countsOf, type CaseShown, type PartOfCase } from './shown.ts'
import { Tasks } from './tasks.tsx'
import { Who } from './who.tsx'

const uuid = (last: number) => `01a2027c-38e3-7848-afca-${String(last).padStart(12, '0')}`
const now = '2026-11-22T08:00:00Z'
const account = id('account').parse(uuid(1))
const consent: CaseShown['bases'][number] = {
  basis: uuid(2), kind: 'consent', purpose: 'wages and papers', recipient: { organisation: uuid(3), name: 'Doroga doma', country: 'RU' }, classes: ['work', 'name and birth'],
  until: '2027-01-31T18:00:00Z', crossesBorder: true, language: 'uz', textVersion: '2026-1', wayGiven: 'in person spoken', givenOn: '2026-11-03', recordedBy: uuid(1),
  recordedAt: '2026-11-03T09:00:00Z', withdrawnAt: null, state: 'live', whyNot: null,
}
const stop = { is: 'done', on: toDay('2026-11-05'), at: '2026-11-05T08:00:00Z', code: null, text: null, name: null, country: null } as const
const shown: CaseShown = {
  office: { organisation: uuid(4), country: 'KG', zone: 'Asia/Bishkek', roles: ['case worker'] }, today: toDay('2026-11-22'), colleagues: [{ account, name: 'Nargiza' }],
  case: id('case').parse(uuid(5)), reference: 'K7-4M2Q', version: 4, openedAt: '2026-11-05T08:00:00Z', erased: false, worker: { account, name: 'Nargiza' },
  person: { person: id('person').parse(uuid(6)), names: { first: 'Саидов Далер', all: [{ text: 'Саидов Далер', script: 'Cyrl' }, { text: 'Saidov Daler', script: 'Latn' }] }, language: 'uz', bornOn: '1996-03-02', citizenship: 'UZ', keptApart: false },
  documents: [], links: [], answers: null, onFile: ['name and birth'], bases: [consent], safeContact: { reach: 'not at all', contact: undefined, hours: undefined, note: 'Телефон у бригадира', mayNotify: false, version: 1 }, parcel: null, request: null,
  needs: [{ need: id('need').parse(uuid(7)), kind: 'papers', text: null, by: 'Nargiza', at: now }],
  plan: [{ step: id('plan_step').parse(uuid(8)), need: id('need').parse(uuid(7)), text: 'Письмо работодателю', dueOn: toDay('2026-11-20'), doneAt: null, by: 'Nargiza', version: 1 }],
  notes: [{ note: id('note').parse(uuid(9)), text: '<b>Звонил</b> сам', by: 'Nargiza', at: now }],
  appointments: [], tasks: [{ task: id('task').parse(uuid(10)), text: 'Перезвонить', dueOn: toDay('2026-11-25'), for: { account, name: 'Nargiza' }, doneAt: null, doneBy: null, by: 'Nargiza', version: 1 }],
  assistance: [{ assistance: id('assistance').parse(uuid(11)), kind: 'shelter', onDay: toDay('2026-11-12'), text: null, by: 'Nargiza', programme: { programme: id('programme').parse(uuid(12)), code: 'RUN-1', title: { en: 'Home', ru: 'Домой', uz: 'Uyga' } } }],
  referrals: [{
    referral: id('referral').parse(uuid(13)), reference: 'R-1', basis: id('basis').parse(uuid(2)), at: '2026-11-06T08:00:00Z', until: '2027-01-31T18:00:00Z', live: true, purpose: 'wages and papers', classes: ['work'],
    receiver: { organisation: id('organisation').parse(uuid(3)), name: 'Doroga doma', country: 'RU' }, endedAt: null, endedWhy: null, news: [], state: 'sent', since: '2026-11-06T08:00:00Z',
    openedAt: null, answer: null, outcome: null, acknowledgedAt: null,
  }],
  closure: null,
  road: [{ ...stop, what: 'opened', name: 'Nargiza' }, { ...stop, what: 'referred', name: 'Doroga doma', country: 'RU' }, { ...stop, what: 'task', is: 'ahead', on: toDay('2026-11-25'), at: null, text: 'Перезвонить' }],
}
const part = (language: Language, changed: Partial<CaseShown> = {}, may = true): PartOfCase =>
  ({ t: translate(language), language, shown: { ...shown, ...changed }, may, here: '/here', once: { need: 'k' }, at: filled({}), refused: undefined })
const drawn = (of: PartOfCase) => renderToString(<><Who part={of} /><CaseRoad part={of} /><Needs part={of} /><HelpGiven part={of} /><SentFrom part={of} /><Notes part={of} now={now} /><Tasks part={of} /><Consents part={of} now={now} /></>)
const text = (html: string) => html.replace(/<!-- -->/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the page of a case', () => {
  it.each(deskLanguages)('says everything in %s', (language) => {
    const all = text(drawn(part(language)))
    expect(all).not.toMatch(/\{\w+\}/)
    for (const words of ['Саидов Далер', 'Saidov Daler', 'Телефон у бригадира', 'K7-4M2Q', 'R-1', translate(language)('web.careful.not at all')]) expect(all).toContain(words)
  })

  it('shows what was written as text and never as markup', () => expect(drawn(part('en'))).toContain('&lt;b&gt;Звонил&lt;/b&gt; сам'))

  it('says what the receiver sees and what it does not', () => {
    const all = text(drawn(part('en')))
    expect(all).toMatch(/Doroga doma sees Work and employer Doroga doma does not see Name and date of birth .*Our notes/)
    expect(all).toContain('Kyrgyzstan')
    expect(all).toContain('Russia')
  })

  it('gives every field an id of its own, and every form the address without a place on the page', () => {
    const html = drawn(part('en'))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...html.matchAll(/<form[^>]*>/g)].every(([form]) => form.includes('action="/here"'))).toBe(true)
  })

  it('offers nothing to change in a closed case but to take a consent back', () => {
    const html = drawn(part('en', { closure: { reason: 'goals reached', at: now, by: 'Nargiza' } }, false))
    expect([...html.matchAll(/name="intent" value="([^"]+)"|value="([^"]+)" name="intent"/g)].map(([, one, other]) => one ?? other)).toEqual(['withdraw'])
    expect(text(html)).toContain('Closed on 22 November 2026')
    expect(html).not.toContain('/refer"')
    expect(html).not.toContain('/help"')
  })

  it('says of an erased file that it is erased', () => {
    const erased = { erased: true, person: { person: id('person').parse(uuid(6)), names: null, language: null, bornOn: null, citizenship: null, keptApart: false }, safeContact: null, bases: [], notes: shown.notes.map((one) => ({ ...one, text: null })) }
    const all = text(drawn(part('en', erased, false)))
    expect(all).toContain('The file was erased')
    expect(all).not.toContain('Звонил')
  })
})

describe('an offer to refer', () => {
  const offer = (basis: CaseShown['bases'][number]) => renderToString(<Offer t={translate('en')} language='en' shown={shown} basis={basis} now={now} once='k' />)
  it('shows what goes, ticked, what goes empty, and what stays', () => {
    const html = offer(consent)
    expect(html.match(/checked=""/g)).toHaveLength(2)
    expect(text(html)).toMatch(/This goes .*Work and employer The file says nothing.*This does not go .*Health/)
    expect(text(html)).toContain('Crosses a border Kyrgyzstan → Russia')
    expect(text(html)).toContain('Until 31 January 2027')
  })
  it('says beside the button why it cannot be pressed', () => {
    const html = offer({ ...consent, whyNot: 'cases.referrals.refer.no-transfer' })
    expect(html).toContain('aria-disabled="true"')
    expect(text(html)).toContain('nothing on record allows the information to cross that border')
  })
})

it('two versions of a case stand side by side', () => {
  const saw = { ...countsOf(shown), notes: 0 }
  expect(text(renderToString(<Compared t={translate('en')} saw={saw} now={countsOf(shown)} closed={false} />))).toMatch(/Notes 0 1 changed Referrals 1 1/)
})
