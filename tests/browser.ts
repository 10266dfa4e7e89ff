import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const usual = [process.env.CHROME_PATH ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
]

/**
 * Opens a browser for tests: the machine's own, or on a bare Linux the one that came with the packages.
 * CHROME_PATH names another. Close it when done.
 */
export async function launchBrowser(places: readonly string[] = usual): Promise<Browser> {
  const own = places.find((path) => path !== '' && existsSync(path))
  if (own) return chromium.launch({ executablePath: own, args })
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args })
  const carried = await unpack()
  return chromium.launch({
    executablePath: join(carried, 'chromium'),
    args: [...args, '--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(carried, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? (existsSync('/etc/fonts') ? '/etc/fonts' : join(carried, 'fonts')),
    },
  })
}

/**
 * Unpacks the browser and its libraries, once for all test runs. In a process of its own, since the package
 * unpacks to the folder for passing things and brings its libraries only where it believes to be in a cloud.
 */
async function unpack(): Promise<string> {
  const cache = join(root, 'node_modules', '.cache')
  const ready = join(cache, 'chromium')
  if (existsSync(ready)) return ready
  await mkdir(cache, { recursive: true })
  const half = await mkdtemp(join(cache, 'chromium-'))
  try {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
      { cwd: root, env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } },
    )
    await rename(half, ready).catch((fault: unknown) => {
      // Another test run was quicker: its folder is as good.
      if (!existsSync(ready)) throw fault
    })
  } finally {
    await rm(half, { recursive: true, force: true })
  }
  return ready
}
