import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { all, code, isWords, lines, read, root, sources, tests, withoutComments } from './sources.ts'

const sum = (files: readonly string[]) => files.reduce((total, file) => total + lines(file), 0)
const share = (files: readonly string[], part: number) => files.map(lines).sort((a, b) => a - b)[Math.floor(files.length * part)] ?? 0

test('files are short: median under 60 lines, nine in ten under 150, none over 300', () => {
  const logic = sources.filter((file) => !isWords(file))
  console.log([
    `source files: ${sources.length}, lines: ${sum(sources)} (of them words: ${sum(sources.filter(isWords))})`,
    `median: ${share(logic, 0.5)} lines, nine in ten: ${share(logic, 0.9)}, longest: ${share(logic, 1 - 1 / (logic.length * 2))}`,
    `tests: ${tests.length} files, ${sum(tests)} lines; sources without words: ${sum(logic)} lines`,
  ].join('\n'))
  expect(code.filter((file) => lines(file) > 300)).toEqual([])
  expect(share(logic, 0.5)).toBeLessThan(60)
  expect(share(logic, 0.9)).toBeLessThan(150)
})

test('a domain has one level of nouns, never two, and every domain has its contents, its words and its policies', () => {
  expect(sources.filter((file) => file.startsWith('domains/') && file.split('/').length > 4)).toEqual([])
  const domains = globSync('domains/*/', { cwd: root })
  const holdsTables = globSync('domains/*/policy.sql', { cwd: root }).length
  expect(domains.filter((domain) => !existsSync(join(root, domain, 'index.ts')) || !existsSync(join(root, domain, 'words/index.ts')))).toEqual([])
  expect(holdsTables).toBeGreaterThanOrEqual(4)
})

test('names are everyday words', () => {
  const names = code.map((file) => file.split('/').at(-1) ?? '')
  const empty = new Set(['helper', 'helpers', 'util', 'utils', 'service', 'manager', 'dto', 'impl', 'base', 'data', 'info', 'common', 'misc'])
  expect(names.filter((name) => name.split(/[.-]/).some((part) => empty.has(part)))).toEqual([])
  expect(names.filter((name) => !/^[a-z0-9]+([.-][a-z0-9]+)*\.tsx?$/.test(name) && !name.startsWith('$'))).toEqual([])
})

test('nothing is left for later, and no test is left out or alone', () => {
  // Put together from halves, or this very file would break the law.
  const left = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`)
  const skipped = new RegExp(`\\b(describe|it|test)\\.(${'on' + 'ly'}|${'sk' + 'ip'}|${'to' + 'do'})\\b`)
  expect(all.filter((file) => left.test(read(file)))).toEqual([])
  expect(tests.filter((file) => skipped.test(read(file)))).toEqual([])
})

test('the compiler is not silenced', () => {
  const silenced = /\bas any\b|: any\b|<any>/
  expect(code.filter((file) => /@ts-(ignore|expect-error|nocheck)/.test(read(file)) && file !== 'tests/laws/files.test.ts')).toEqual([])
  expect(code.filter((file) => file !== 'tests/laws/files.test.ts' && silenced.test(withoutComments(file)))).toEqual([])
})
