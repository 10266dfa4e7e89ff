import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '..', '..')

/** The house as `npm start` opens it, on a folder. Out: its address, how long it took to answer in seconds, its processes, how to close it. */
export async function openHouse(folder: string, { options = [] }: { options?: readonly string[] } = {}) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { NODE_ENV: _, DATABASE_URL: __, DATABASE_OWNER_URL: ___, ...environment } = process.env
  const began = performance.now()
  const child = spawn(process.execPath, [...options, join(root, 'doors', 'main.ts')], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...environment, HAMROH_DATA: folder, PORT: String(port), HOST: '127.0.0.1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { said += part.toString() })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  while (!(await fetch(`${url}/ru`).then((answer) => answer.ok, () => false))) {
    if (child.exitCode !== null) throw new Error(`The house did not open:\n${said}`)
    await wait(10)
  }
  const pid = child.pid ?? 0
  return {
    url, pid, seconds: (performance.now() - began) / 1000, said: () => said,
    /** The application, and the servers of databases that it started or found. */
    processes: () => [pid, ...databaseIn(folder)],
    async close() {
      child.kill()
      await ended
    },
  }
}
export type OpenHouse = Awaited<ReturnType<typeof openHouse>>

/** The servers in a folder: that of the house, and that of the authorities beside a demonstration. */
function databaseIn(folder: string): readonly number[] {
  const files = [folder, join(folder, 'authority')].map((one) => join(one, 'postgres', 'postmaster.pid'))
  return files.filter((file) => existsSync(file)).map((file) => Number(readFileSync(file, 'utf8').split('\n')[0]))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port is free'))))
    })
  })
}
