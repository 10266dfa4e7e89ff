import { afterAll, beforeAll, test } from 'vitest'
import { House, phone } from './house.ts'
let house: House
beforeAll(async () => { house = await House.open() })
afterAll(() => house.close())
test('t', async () => {
  const page = await house.visitor({ screen: phone, language: 'uz', scripts: false })
  console.time('goto'); await page.goto('/'); console.timeEnd('goto')
  console.log(page.url())
  console.time('check'); await house.check(page, 'home'); console.timeEnd('check')
  await page.goto('/uz/ask'); 
  console.time('check'); await house.check(page, 'ask'); console.timeEnd('check')
  const n = await house.worker('Nargiza Karimova', { language: 'ru' })
  console.time('check'); await house.check(n, 'today'); console.timeEnd('check')
})
