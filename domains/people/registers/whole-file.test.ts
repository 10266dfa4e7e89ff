import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeWhole } from './whole-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'hamroh-whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a file gets its name when it is whole, and is for its owner alone', async () => {
  const path = join(folder, 'whole.csv')
  await writeWhole(path, ['one\n', 'two\n'])
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('what goes wrong on the way leaves nothing, and what stood there before stays', async () => {
  const path = join(folder, 'whole.csv')
  const broken = function* () {
    yield 'half\n'
    throw new Error('no more')
  }
  await expect(writeWhole(path, broken())).rejects.toThrow('no more')
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
  expect(readdirSync(folder)).toEqual(['whole.csv'])
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s while it is written: nothing half stays, and the command says that it was stopped', async (signal) => {
  const path = join(folder, `${signal}.csv`)
  const program = `import { writeWhole } from ${JSON.stringify(join(import.meta.dirname, 'whole-file.ts'))}
    const rows = function* () { for (;;) yield 'a row\\n'.repeat(100) }
    await writeWhole(${JSON.stringify(path)}, rows())`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  await expect.poll(() => existsSync(`${path}.part`), { timeout: 20_000, interval: 20 }).toBe(true)
  child.kill(signal)
  expect((await ended)[0]).toBe(130)
  expect(readdirSync(folder)).toEqual(['whole.csv'])
}, 30_000)
