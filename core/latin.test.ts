import { expect, test } from 'vitest'
import { inLatin, isCyrillic } from './latin.ts'

test('Russian names are written as ICAO Doc 9303 has them', () => {
  expect(inLatin('Щукина Юлия Юрьевна')).toBe('Shchukina Iuliia Iurevna')
  expect(inLatin('Подъячев Артём Дмитриевич')).toBe('Podieiachev Artem Dmitrievich')
  expect(inLatin('Хамидова-Жданко')).toBe('Khamidova-Zhdanko')
  expect(inLatin('Цой Эльдар')).toBe('Tsoi Eldar')
})

test('capitals stay capitals, a first letter stays one, and what is Latin already is left alone', () => {
  expect(inLatin('ЩУКИНА Ю.')).toBe('SHCHUKINA Iu.')
  expect(inLatin('Oʻgʻiloy, 12.05.2014 (Ю)')).toBe('Oʻgʻiloy, 12.05.2014 (Iu)')
  expect(inLatin('')).toBe('')
})

test('letters of Central Asia become plain ones, also where a letter and its mark came apart', () => {
  expect(inLatin('Әділбек Қанатұлы')).toBe('Adilbek Kanatuly')
  expect(inLatin('Ҷӯраев Ҳикматулло Ғафорӣ')).toBe('Juraev Hikmatullo Gafori')
  expect(inLatin('Өмүрбек Жеңишбеков')).toBe('Omurbek Zhenishbekov')
  expect(inLatin('Ўткир')).toBe('Utkir')
  expect(inLatin('Сергей'.normalize('NFD'))).toBe('Sergei')
})

test('every letter of our languages has a Latin one, and none is left behind', () => {
  const letters = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіӣӯҳҷў']
  for (const letter of [...letters, ...letters.map((one) => one.toUpperCase())]) expect(isCyrillic(inLatin(letter)), letter).toBe(false)
  expect(isCyrillic('Karimova')).toBe(false)
})
