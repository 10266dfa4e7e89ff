import { describe, expect, test } from 'vitest'
import { newId } from '../../core/ids.ts'
import { contents, contentsIn } from './contents.ts'
import type { PersonFile } from './file.ts'
import { classes } from './lists.ts'

const file: PersonFile = {
  person: newId<'person'>(), language: 'uz', recordedAt: '2026-11-22T00:00:00Z', version: 1,
  names: { first: 'Салим', all: [{ text: 'Салим', script: 'Cyrl' }, { text: 'Salim', script: 'Latn' }] },
  identity: { bornOn: '1990-02-28', citizenship: 'UZ', work: 'Qurilish', papers: undefined, health: 'Sogʻ', family: undefined, account: 'Oylik yoʻq' },
  safeContact: { reach: 'email', contact: 'a@example.org', hours: undefined, note: 'Faqat oʻziga', mayNotify: true, version: 1 },
}

describe('a class holds what belongs to it and nothing else', () => {
  test('name and birth', () => expect(contentsIn(file, 'name and birth').map(({ text }) => text)).toEqual(['Салим', 'Salim', '1990-02-28', 'UZ']))
  test('contact', () => expect(contentsIn(file, 'contact')).toEqual([{ what: 'reach', text: 'email' }, { what: 'contact', text: 'a@example.org' }, { what: 'contact note', text: 'Faqat oʻziga' }]))
  test('contact says the hours by the clock of the person, through whom, and the code word', () => {
    const safeContact = { ...file.safeContact, hours: 'after work', callFrom: '18:00', callUntil: '20:00', zone: 'Asia/Dushanbe', through: 'Sister', codeWord: 'apricot' }
    expect(contentsIn({ ...file, safeContact }, 'contact').slice(2, -1)).toEqual([{ what: 'hours', text: 'after work; 18:00–20:00 Asia/Dushanbe' }, { what: 'through', text: 'Sister' }, { what: 'code word', text: 'apricot' }])
  })
  test('what the file does not know is empty', () => expect(contentsIn(file, 'papers')).toEqual([]))
  test('no text is in two classes, and each is what a receiver accepts', () => {
    const all = classes.flatMap((one) => contents.parse(contentsIn(file, one)).map(({ text }) => text))
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(10)
  })
})
