import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { id } from '../../../core/ids.ts'
import { deskLanguages, type Language } from '../../../core/words.ts'
import type { Contents } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { translate } from '../../words.ts'
import { Answer, Outcome } from './answering.tsx'
import { Over } from './over.tsx'
import type { ParcelShown, PartOfParcel } from './parcel.ts'
import { Shared } from './shared.tsx'

const uuid = (last: number) => `01a2027c-38e3-7848-afca-${String(last).padStart(12, '0')}`
const now = '2026-11-22T08:00:00Z'
const shown: ParcelShown = {
  office: { organisation: uuid(1), country: 'RU', zone: 'Europe/Moscow', roles: ['case worker'] }, parcel: id('parcel').parse(uuid(2)), reference: 'R-1', sender: id('organisation').parse(uuid(3)),
  sender_name: 'Yoʻldosh', sender_country: 'KG', purpose: 'shelter', classes: ['name and birth', 'contact'], language: 'uz', until: '2027-01-31T18:00:00Z', sent_at: '2026-11-06T08:00:00Z',
  answer: null, ended: null, acknowledged_at: null, case: null, case_reference: null, may_acknowledge: false,
}
const part = (language: Language, changed: Partial<ParcelShown> = {}, may = true): PartOfParcel =>
  ({ t: translate(language), language, shown: { ...shown, ...changed }, now, may, here: '/here', once: {}, at: filled({}), refused: undefined })
const text = (html: string) => html.replace(/<!-- -->/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const items: { class: string; contents: Contents }[] = [
  { class: 'contact', contents: [{ what: 'reach', text: 'telephone' }, { what: 'contact', text: '+7 900 000 00 00' }, { what: 'contact note', text: 'Телефон у бригадира' }] },
  { class: 'name and birth', contents: [{ what: 'names', text: 'Саидов Далер' }, { what: 'names', text: 'Saidov Daler' }, { what: 'born on', text: '1996-03-02' }] },
]
const sharedIn = (language: Language, of: typeof items | null) => text(renderToString(<Shared t={translate(language)} language={language} shown={shown} items={of} />))
const intents = (html: string) => [...html.matchAll(/value="([a-z]+)" name="intent"/g)].map(([, one]) => one)

describe('what was shared with us', () => {
  it.each(deskLanguages)('begins with how to reach the person, in %s', (language) => {
    const all = sharedIn(language, items)
    expect(all).not.toMatch(/\{\w+\}/)
    expect(all.indexOf('+7 900')).toBeLessThan(all.indexOf('Саидов Далер'))
    expect(all).toContain('Телефон у бригадира')
    expect(all).toContain('Saidov Daler')
  })
  it('forbids contact where no way was shared', () => expect(sharedIn('en', items.slice(1))).toContain('Do not contact the person.'))
  it('shows nothing of what was declined', () => expect(sharedIn('en', null)).not.toContain('Саидов'))
})

describe('our answer', () => {
  it('is given once, by a case worker', () => {
    expect(intents(renderToString(<Answer part={part('en')} />))).toEqual(['accept', 'decline'])
    expect(intents(renderToString(<Answer part={part('en', {}, false)} />))).toEqual([])
    expect(intents(renderToString(<Answer part={part('en', { answer: { accepted: true, reason: null, at: now } })} />))).toEqual(['open'])
    expect(intents(renderToString(<Answer part={part('en', { answer: { accepted: true, reason: null, at: now }, case: id('case').parse(uuid(5)), case_reference: 'K7-4M2Q' })} />))).toEqual([])
  })
  it('opens the way to tell the outcome once it was yes', () => {
    expect(renderToString(<Outcome part={part('en')} />)).toBe('')
    expect(renderToString(<Outcome part={part('en', { answer: { accepted: true, reason: null, at: now } })} />)).toContain('name="outcome.text"')
  })
})

describe('when sharing ended', () => {
  const ended = { ended: { why: 'withdrawn', at: now }, may_acknowledge: true } as const
  it.each(deskLanguages)('one sentence and one button, in %s', (language) => {
    const html = renderToString(<Over part={part(language, ended)} />)
    expect(intents(html)).toEqual(['acknowledge'])
    expect(text(html)).toContain('Yoʻldosh')
    expect(text(html)).not.toMatch(/\{\w+\}/)
  })
  it('keeps our own case, and lets the outcome be told without words', () => {
    const html = renderToString(<Over part={part('en', { ...ended, answer: { accepted: true, reason: null, at: now }, case: id('case').parse(uuid(5)), case_reference: 'K7-4M2Q' })} />)
    expect(text(html)).toContain('K7-4M2Q')
    expect(html).toContain('name="outcome.outcome"')
    expect(html).not.toContain('name="outcome.text"')
  })
  it('says why the button cannot be pressed', () => {
    expect(text(renderToString(<Over part={part('en', { ...ended, may_acknowledge: false })} />))).toContain('within the hour')
    expect(text(renderToString(<Over part={part('en', ended, false)} />))).toContain('A case worker confirms it.')
  })
  it('has nothing more to do once it was confirmed', () =>
    expect(intents(renderToString(<Over part={part('en', { ...ended, acknowledged_at: now, may_acknowledge: false })} />))).toEqual([]))
})
