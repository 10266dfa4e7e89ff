import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { deskLanguages, type Language } from '../../../core/words.ts'
import { translate } from '../../words.ts'
import { Bases } from './bases.tsx'
import { CasesOf } from './cases-of.tsx'
import { ChangeContact, ChangeKnown, ChangeNames } from './change-forms.tsx'
import { Known } from './known.tsx'
import { SharedWith } from './shared-with.tsx'
import type { PartOfPerson, ShownPerson } from './shown.ts'
import { WhoItIs } from './who-it-is.tsx'

const consent = {
  basis: 'b1', kind: 'consent', purpose: 'wages and papers', recipient: { organisation: 'o2', name: 'Doroga doma', country: 'RU' }, classes: ['name and birth', 'work'],
  until: '2027-01-31T18:00:00Z', crossesBorder: true, language: 'uz', textVersion: '2026-1', wayGiven: 'in person spoken', givenOn: '2026-11-03', recordedBy: 'a',
  recordedAt: '2026-11-03T09:00:00Z', withdrawnAt: null, state: 'live',
} as const
const shown: ShownPerson = {
  office: { organisation: 'o1', country: 'KG', zone: 'Asia/Bishkek', roles: ['case worker'] }, person: 'p1', language: 'uz', recordedAt: '2026-11-02T09:00:00Z', version: 3,
  names: [{ text: 'Саидов Далер', script: 'Cyrl' }, { text: 'Далер-ака', script: 'Cyrl' }, { text: 'Saidov Daler', script: 'Latn' }],
  identity: { bornOn: '1996-03-02', citizenship: 'UZ', work: undefined, papers: 'У бригадира.\n\nКопия у сестры.', health: undefined, family: undefined, account: undefined },
  safeContact: { reach: 'not at all', contact: undefined, hours: undefined, note: undefined, mayNotify: false, version: 2 },
  documents: [], papers: [], keptApart: false, relations: [], answers: null, joined: { into: null, parts: [], reads: null },
  bases: [
    consent, { ...consent, basis: 'b2', state: 'withdrawn', withdrawnAt: '2026-11-10T09:00:00Z' }, { ...consent, basis: 'b3', kind: 'vital interest', wayGiven: null, givenOn: null, language: null, state: 'not approved' },
  ],
  shared: [
    { referral: 'r1', reference: 'R-1', receiver: 'Doroga doma', country: 'RU', purpose: 'wages and papers', classes: ['work'], sentAt: '2026-11-06T09:00:00Z', until: '2027-01-31T18:00:00Z', live: false, endedAt: '2026-11-10T09:00:00Z', endedWhy: 'withdrawn', acknowledgedAt: null },
  ],
  cases: [{ case: 'c1', reference: 'R8-0VRV', openedAt: '2026-11-05T09:00:00Z', closedAt: null }],
  requests: [{ request: 'q1', about: 'myself', askedAt: '2026-11-01T09:00:00Z', checkedAt: '2026-11-04T09:00:00Z', way: 'in person' }],
}

const part = (language: Language, works = true): PartOfPerson =>
  ({ t: translate(language), language, now: '2026-11-22T09:00:00Z', shown, works, open: 'k', withdraw: { b1: 'k1', b2: 'k2', b3: 'k3' } })
const text = (html: string) => html.replace(/<!-- -->/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the page of a person', () => {
  it.each(deskLanguages)('says everything in %s', (language) => {
    const all = [WhoItIs, Known, SharedWith, CasesOf, Bases].map((Part) => text(renderToString(<Part {...part(language)} />))).join(' ')
    expect(all).not.toMatch(/\{\w+\}/)
    expect(all).toContain('Саидов Далер')
    expect(all).toContain('Saidov Daler')
    expect(all).toContain(translate(language)('web.careful.not at all'))
    for (const state of ['live', 'withdrawn', 'not approved'] as const) expect(all).toContain(translate(language)(`people.basis.${state}`))
  })

  it('counts a consent to the end of its last day', () =>
    expect(text(renderToString(<Bases {...part('en')} />))).toContain('31 January 2027 70 days left'))

  it('offers withdrawal of what is in force, and of nothing that is over', () => {
    const html = renderToString(<Bases {...part('en')} />)
    expect(['b1', 'b2', 'b3'].map((basis) => html.includes(`value="${basis}"`))).toEqual([true, false, true])
  })

  it('offers a supervisor nothing that only a case worker may do', () => {
    const html = [WhoItIs, CasesOf].map((Part) => renderToString(<Part {...part('en', false)} />)).join('')
    expect(html).not.toMatch(/\/change|\/consent"|value="open"/)
    expect(html).toContain('/erase')
  })
})

describe('a change that came second', () => {
  const problem = (now: unknown) => ({ title: 'Conflict', detail: 'Changed', status: 409, fields: {}, now })
  const change = (intent: string, sent: unknown, now: unknown) => ({ t: translate('en'), language: 'en' as const, shown, once: { names: 'k', known: 'k', contact: 'k' }, refused: { intent, sent, problem: problem(now) } })

  it('keeps what was typed, shows what stands and edits that version', () => {
    const known = renderToString(<ChangeKnown {...change('known', { work: 'Mine' }, { version: 7, work: 'Theirs' })} />)
    expect(known).toMatch(/name="seen" value="7"/)
    expect(text(known)).toMatch(/Mine.*Theirs/)
    const names = renderToString(<ChangeNames {...change('names', { names: { papers: { cyrillic: 'Моё' } } }, { version: 8, names: [{ text: 'Ихнее', script: 'Cyrl' }] })} />)
    expect(names).toMatch(/name="seen" value="8"/)
    expect(names).toMatch(/value="Моё"[^]*Ихнее/)
    const contact = renderToString(<ChangeContact {...change('contact', { reach: 'sms', contact: '+1' }, { version: 9, reach: 'telephone', contact: '+2', mayNotify: false })} />)
    expect(contact).toMatch(/name="seen" value="9"/)
    expect(contact).toMatch(/value="\+1"[^]*Call me[^]*\+2/)
  })

  it('leaves the other forms with the version that was read', () =>
    expect(renderToString(<ChangeContact {...change('known', {}, { version: 7 })} />)).toMatch(/name="seen" value="2"/))
})
