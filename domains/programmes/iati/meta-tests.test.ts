import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { metaCases, metaFolder, metaVerdicts, passesRuleset } from '../../../tests/meta-tests.ts'

test.each(metaCases)('%s on %s: %s', async (ruleset, file, kept) => expect(await passesRuleset(ruleset, file)).toBe(kept))

test('every official file has its verdict here', () => {
  const used = new Set(metaVerdicts.flatMap(([ruleset, good, bad]) => [`${ruleset}.json`, ...[...good, ...bad].map((file) => `${file}.xml`)]))
  expect(readdirSync(metaFolder).sort()).toEqual([...used].sort())
})
