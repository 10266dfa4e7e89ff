import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openNode } from '../../core/node.ts'
import { kept, million, ownerConfig } from './world.ts'
import { machine, reached, type Measure, type Part } from './measure.ts'
import { desk } from './parts/desk.ts'
import { gapsOfMany } from './parts/gaps.ts'
import { iati } from './parts/iati.ts'
import { journal } from './parts/journal.ts'
import { lists } from './parts/lists.ts'
import { pages } from './parts/pages.ts'
import { procedures } from './parts/procedures.ts'
import { search } from './parts/search.ts'
import { start } from './parts/start.ts'
import { way } from './parts/way.ts'
import { worklistOfMany } from './parts/worklist.ts'

// `npm run bench`, or one part of it: `npm run bench -- way`. What is measured later is one more file in parts/, named here.
const parts: readonly Part[] = [start, pages, way, lists, desk, journal, iati, procedures, worklistOfMany, gapsOfMany, search]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are:\n${parts.map(({ name, says }) => `  ${name.padEnd(8)} ${says}`).join('\n')}`)
  process.exit(2)
}

const found: { part: string; says: string; measures: readonly Measure[]; fault?: string }[] = []
for (const { name, says, run } of parts.filter((part) => asked.length === 0 || asked.includes(part.name))) {
  const began = performance.now()
  try {
    found.push({ part: name, says, measures: await run() })
  } catch (fault) {
    found.push({ part: name, says, measures: [], fault: fault instanceof Error ? `${fault.message}\n${fault.stack ?? ''}` : String(fault) })
  }
  console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
}

const place = await where().catch(() => machine())
console.log(table())
mkdirSync(kept, { recursive: true })
writeFileSync(join(kept, '..', 'bench.json'), JSON.stringify({ ...place, parts: found }, null, 2))
// A part that broke off, or an aim that was missed, is not a success.
process.exitCode = found.some(({ fault, measures }) => fault !== undefined || measures.some((one) => reached(one) === false)) ? 1 : 0

/** The machine; the database's own word for its version, where a part has opened it. */
async function where() {
  if (!found.some(({ part }) => ['way', 'lists', 'desk', 'journal'].includes(part))) return machine()
  const { settings } = await million()
  const node = await openNode(settings)
  try {
    return await machine(ownerConfig(settings, node))
  } finally {
    await node.close()
  }
}

function table(): string {
  const number = (value: number) => (Number.isNaN(value) ? 'none' : value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-GB') : value.toFixed(2))
  const rows = found.flatMap(({ part, says, measures, fault }) => [
    `\n${part}: ${says}`,
    ...measures.map((one) => {
      const is = reached(one)
      const aim = one.aim === undefined ? '' : `${one.least ? 'at least' : 'at most'} ${number(one.aim)}`
      return `  ${(is === undefined ? '' : is ? 'reached' : 'MISSED').padEnd(8)}${one.what.padEnd(62)}${`${number(one.value)} ${one.unit}`.padStart(12)}  ${aim.padEnd(15)} ${one.note ?? ''}`.trimEnd()
    }),
    ...(fault === undefined ? [] : [`  BROKE OFF: ${fault}`]),
  ])
  return [...Object.entries(place).map(([name, value]) => `${name.padEnd(10)}${value}`), ...rows].join('\n')
}
