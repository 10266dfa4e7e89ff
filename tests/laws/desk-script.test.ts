import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keyTable } from '../../web/desk/key-table.ts'
import { bundle } from '../../web/desk-script.ts'
import { code, read, withoutComments } from './sources.ts'

const script = code.filter((file) => file.startsWith('web/desk/script/') && !file.includes('.test.'))
const most = 120 * 1024
/** What we mean to stay under: a page of text. */
const meant = 20 * 1024

test('the script of the desk is small', async () => {
  const size = gzipSync(await bundle(), { level: 9 }).length
  console.info(`the desk's script: ${size} bytes compressed`)
  expect(size).toBeLessThan(Math.min(most, meant))
})

test('it makes no markup and no code out of text, and leans on no one', async () => {
  const forbidden = /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|DOMParser|createContextualFragment|srcdoc|eval|Function|document\.write|importScripts)\b/
  expect(script.length).toBeGreaterThan(10)
  expect(script.filter((file) => forbidden.test(withoutComments(file)))).toEqual([])
  expect((await bundle()).match(/\b(innerHTML|outerHTML|insertAdjacentHTML|eval|new Function)\b/)).toBeNull()
  expect(script.filter((file) => /from '[^.]/.test(read(file)))).toEqual([])
})

test('it keeps nothing but whether letters are keys', () => {
  const keeps = /\b(localStorage|sessionStorage|indexedDB|caches|cookie|serviceWorker|history\.(push|replace)State)\b/
  expect(script.filter((file) => keeps.test(withoutComments(file)))).toEqual(['web/desk/script/keys-dialog.ts'])
  expect(withoutComments('web/desk/script/keys-dialog.ts').match(/localStorage\.\w+\([^)]*\)/g)).toEqual(["localStorage.getItem('letters')", "localStorage.removeItem('letters')", "localStorage.setItem('letters', 'off')"])
})

test('no two keys mean the same in one place', () => {
  const together: Readonly<Record<string, readonly string[]>> = { request: ['anywhere', 'menu', 'list', 'page', 'request'], person: ['anywhere', 'menu', 'list', 'page', 'person'], case: ['anywhere', 'menu', 'list', 'case'] }
  for (const [place, all] of Object.entries(together)) {
    const keys = keyTable.filter(({ where }) => all.includes(where)).flatMap(({ keys: some }) => [...some])
    expect(keys.filter((one, at) => keys.indexOf(one) !== at), place).toEqual([])
  }
})
