import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { NodeKind } from '../../core/kinds.ts'

const root = join(import.meta.dirname, '..', '..')
const built = join(root, 'build', 'server', 'index.js')

/** A test run that is killed says nothing any more: then the house closes by itself, and its database with it. */
const endsWithUs = `data:text/javascript,process.on('disconnect',()=>process.kill(process.pid,'SIGTERM'))`

/** A house as everybody starts it: a process of its own on an empty folder, which becomes a demonstration, the small one; of helpers, or of authorities. */
export async function startServer(kind?: NodeKind): Promise<{ url: string; said: () => string; stop(): Promise<void> }> {
  if (isStale()) await promisify(execFile)(process.execPath, [join(root, 'node_modules', '@react-router', 'dev', 'bin.cjs'), 'build', '--logLevel', 'warn'], { cwd: root })
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-journey-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { NODE_ENV: _, DATABASE_URL: __, DATABASE_OWNER_URL: ___, VITEST: ____, ...environment } = process.env
  const child = spawn(process.execPath, ['--import', endsWithUs, join(root, 'doors', 'main.ts')], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // One proxy is trusted, so that each visitor of a journey comes from an address of her own, as in life.
    env: { ...environment, HAMROH_DATA: folder, PORT: String(port), HOST: '127.0.0.1', TRUST_PROXY: '1', HAMROH_DEMONSTRATION: 'small', ...(kind && { HAMROH_KIND: kind }) },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => { said += part.toString() })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  const stop = async () => {
    child.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (const until = Date.now() + 90_000; ; await wait(50)) {
    const ok = await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false)
    if (ok) return { url, said: () => said, stop }
    if (child.exitCode === null && Date.now() < until) continue
    await stop()
    throw new Error(`The house did not open:\n${said}`)
  }
}

/** Is there anything newer than the build? `npm test` builds first; who runs one file of tests may not have. */
function isStale(): boolean {
  if (!existsSync(built)) return true
  const at = statSync(built).mtimeMs
  return ['core', 'domains', 'doors', 'web', 'content', 'public'].some((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .some((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name) && statSync(join(entry.parentPath, entry.name)).mtimeMs > at))
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
