import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { acquaint, hasBeside, openBeside } from './beside.ts'
import type { start as Start } from '../web/server.ts'
import { readSettings } from '../core/settings.ts'

// `npm start`: checks what it stands on, then opens the house. React looks at NODE_ENV when it is first imported.
process.env.NODE_ENV = 'production'

if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(`Hamroh needs Node 26 or newer; this is ${process.versions.node}. "npm ci" brings one for Linux: start with "npm start". Elsewhere install it from your system.`)
  process.exit(2)
}
const built = new URL('../build/server/index.js', import.meta.url)
if (!existsSync(built)) {
  console.error('The pages are not built yet. Run "npm run build" once, or "npm start", which does both.')
  process.exit(2)
}

try {
  const { start }: { start: typeof Start } = await import(built.href)
  const asked = readSettings()
  // The data folder is where the one who starts it stands; everything else is found from here.
  const settings = { ...asked, HAMROH_DATA: resolve(asked.HAMROH_DATA) }
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  const say = (line: string) => console.log(line)
  const house = await start(settings, say)
  console.log(`Hamroh is open: ${house.url}`)
  if (house.stamp === 'demonstration') console.log(`Everybody in it is invented. Step into someone: ${house.url}/demo`)
  const beside = hasBeside(house, settings) ? await openBeside(start, settings, say) : undefined
  if (beside) await acquaint(house, beside, say)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      Promise.all([house.stop(), beside?.stop()]).then(() => process.exit(0), (fault) => {
        console.error(fault instanceof Error ? fault.message : 'It did not stop cleanly')
        process.exit(1)
      })
    })
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : 'Hamroh did not start')
  process.exit(1)
}
