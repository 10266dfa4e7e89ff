import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const wanted = z.record(z.string(), z.string()).default({})
const lock = z.object({ packages: z.record(z.string(), z.object({ dependencies: wanted, optionalDependencies: wanted, devDependencies: wanted })) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages

/** Where npm would find it: beside the package, then in each folder above. */
function isLocked(name: string, from: string): boolean {
  const folders = from.split('/node_modules/').map((_, at, all) => all.slice(0, at + 1).join('/node_modules/')).filter((folder) => folder !== '')
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some((path) => path in lock)
}

test('a clean clone installs: whatever a package wants stands in the lock file, for every platform', () => {
  const missing = Object.entries(lock).flatMap(([from, { dependencies, optionalDependencies, devDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies, ...(from === '' ? devDependencies : {}) }).filter((name) => !isLocked(name, from)).map((name) => `${name}, for ${from || 'us'}`))
  expect(missing).toEqual([])
})
