import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translate } from '../words.ts'
import { Careful } from './careful.tsx'

const t = translate('en')
const drawn = (rule: object) => renderToString(<Careful t={t} reach='telephone' {...rule} />).replaceAll('<!-- -->', '')
const zone = 'Asia/Dushanbe'
const hour = (hours: number) => Temporal.Now.zonedDateTimeISO(zone).add({ hours }).toPlainTime().toString({ smallestUnit: 'minute' })

test('says whether one may call now, by the clock of the person', () => {
  expect(drawn({ zone, callFrom: hour(-1), callUntil: hour(1) })).toMatch(/Where the person is, it is \d\d:\d\d.*One may call until/)
  expect(drawn({ zone, callFrom: hour(1), callUntil: hour(2) })).toContain(`Do not call now: only from ${hour(1)} to ${hour(2)}.`)
})

test('without the place of the person it says the hours and that nobody knows the clock, and nothing of now', () => {
  const said = drawn({ callFrom: '00:00', callUntil: '23:59' })
  expect(said).toContain('Only from 00:00 to 23:59.')
  expect(said).toContain('nobody wrote down where the person is')
  expect(said).not.toMatch(/Do not call now|One may call/)
})

test('says through whom, and the word by which both know that it is safe', () => {
  expect(drawn({ through: 'Sister', codeWord: 'apricot' })).toMatch(/Through: <b>Sister<\/b>.*Code word: <b>apricot<\/b>/)
  expect(drawn({})).not.toMatch(/Through|Code word|Only from/)
})
