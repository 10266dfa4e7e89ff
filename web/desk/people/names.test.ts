import { describe, expect, it } from 'vitest'
import { namesFrom, namesTyped, namesWhy } from './names.ts'

describe('names on a form', () => {
  it('are taken in their order, and empty places are none', () =>
    expect(namesFrom({ papers: { cyrillic: 'Саидов Далер', latin: 'Saidov Daler' }, another: { cyrillic: ' ' }, third: { cyrillic: 'Далер-ака' } })).toEqual({
      names: [{ text: 'Саидов Далер' }, { text: 'Saidov Daler' }, { text: 'Далер-ака' }],
      fields: ['names.papers.cyrillic', 'names.papers.latin', 'names.third.cyrillic'],
    }))

  it('are none when nothing of the kind was sent', () => {
    for (const typed of [undefined, 'text', ['a'], { papers: 'text' }, { papers: { cyrillic: ['a'] } }]) expect(namesFrom(typed).names).toEqual([])
  })

  it('stand in the place of their alphabet when a file is opened to be changed', () => {
    const names = [{ text: 'Saidov Daler', script: 'Latn' }, { text: 'Саидов Далер', script: 'Cyrl' }, { text: 'Саидзода', script: 'Cyrl' }] as const
    expect(namesTyped(names)).toEqual({ papers: { latin: 'Saidov Daler', cyrillic: 'Саидов Далер' }, another: { cyrillic: 'Саидзода' } })
  })

  it('are never lost: six of one alphabet fill the other places too', () => {
    const names = ['а', 'б', 'в', 'г', 'д', 'е'].map((text) => ({ text, script: 'Cyrl' as const }))
    expect(namesFrom(namesTyped(names)).names.map(({ text }) => text).toSorted()).toEqual(names.map(({ text }) => text))
  })

  it('have their mistakes where they were typed', () => {
    const { fields } = namesFrom({ papers: { latin: 'a' }, third: { latin: 'b' } })
    expect(namesWhy({ 'names.1.text': ['Too long'], reach: ['Choose'] }, fields, 'Needed')).toEqual({ 'names.third.latin': ['Too long'], reach: ['Choose'] })
    expect(namesWhy({ names: ['Choose from the list'] }, [], 'Needed')).toEqual({ 'names.papers.cyrillic': ['Needed'] })
  })
})
