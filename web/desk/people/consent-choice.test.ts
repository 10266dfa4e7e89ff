import { describe, expect, it } from 'vitest'
import { choiceFrom, isWhole } from './consent-choice.ts'

const opora = '019ab000-0000-7000-8000-000000000001'
const chosen = (query: string) => choiceFrom(new URLSearchParams(query), 'uz', [opora])

describe('what is chosen before a consent is read', () => {
  it('begins in the language of the person, with nothing chosen', () => {
    expect(chosen('')).toEqual({ language: 'uz', purpose: undefined, recipient: undefined, classes: [], untilOn: undefined })
    expect(isWhole(chosen(''))).toBe(false)
  })

  it('is whole when all of it is', () => {
    const all = chosen(`language=ru&purpose=shelter&recipient=${opora}&classes[]=papers&classes[]=work&untilOn=1.2.2027`)
    expect(all).toEqual({ language: 'ru', purpose: 'shelter', recipient: opora, classes: ['work', 'papers'], untilOn: '2027-02-01' })
    expect(isWhole(all)).toBe(true)
  })

  it('takes what is on no list for not chosen', () =>
    expect(chosen('language=xx&purpose=gold&recipient=019ab000-0000-7000-8000-000000000002&classes[]=secrets&untilOn=31.2.2027'))
      .toEqual({ language: 'ru', purpose: undefined, recipient: undefined, classes: [], untilOn: undefined }))
})
