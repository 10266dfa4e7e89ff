import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from './workers.ts'

// A process of its own: asks for pages by a schedule, whether or not the answers keep up. In: a plan on stdin. Out: what came, on stdout.

export type Plan = { readonly url: string; readonly rate: number; readonly seconds: number; readonly warm: number; readonly workers: readonly Worker[] }
export type Came = {
  readonly reads: readonly number[]; readonly writes: readonly number[]; readonly of: Readonly<Record<string, readonly number[]>>
  readonly wrong: Readonly<Record<string, number>>; readonly processor: number; readonly lateness: number; readonly bytes: number
}
type Asked = { readonly kind: string; readonly path: string; readonly form?: Readonly<Record<string, string>> }

/** What people at desks look at, nine times of ten, and what they write. Each stands as often as it happens among its kind. */
const looks: readonly ((worker: Worker) => Asked)[] = [
  () => ({ kind: 'today', path: '' }), () => ({ kind: 'today', path: '' }),
  () => ({ kind: 'requests', path: '/requests' }),
  ({ requests }) => ({ kind: 'request', path: `/requests/${one(requests)}` }),
  () => ({ kind: 'people', path: '/people' }),
  ({ people }) => ({ kind: 'person', path: `/people/${one(people)}` }),
  () => ({ kind: 'cases', path: '/cases' }),
  ({ cases }) => ({ kind: 'case', path: `/cases/${one(cases)}` }), ({ cases }) => ({ kind: 'case', path: `/cases/${one(cases)}` }),
  () => ({ kind: 'referrals', path: '/referrals' }),
]
const soon = Temporal.Now.plainDateISO('UTC').add({ days: 20 }).toString()
const changes: readonly ((worker: Worker) => Asked)[] = [
  ({ cases }) => ({ kind: 'note', path: `/cases/${one(cases)}`, form: { intent: 'note', 'note.text': 'Позвонил сам, говорит спокойно. Просит ответить вечером, после шести.' } }),
  ({ cases }) => ({ kind: 'task', path: `/cases/${one(cases)}`, form: { intent: 'task', 'task.text': 'Спросить приют о месте', 'task.dueOn': soon } }),
  ({ cases }) => ({ kind: 'need', path: `/cases/${one(cases)}`, form: { intent: 'need', 'need.kind': 'legal help', 'need.text': 'Нужен юрист, который говорит по-узбекски' } }),
]

const one = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to ask for')
  return item
}

const plan: Plan = JSON.parse(await text(process.stdin))
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
const reads: number[] = []
const writes: number[] = []
const of: Record<string, number[]> = {}
const wrong: Record<string, number> = {}
let [bytes, lateness] = [0, 0]

function send({ kind, path, form }: Asked, { cookie }: Worker, due: number, counts: boolean): Promise<void> {
  const body = form && new URLSearchParams({ ...form, key: randomUUID() }).toString()
  return new Promise((resolve) => {
    const done = (problem?: string) => {
      const took = performance.now() - due
      if (counts) {
        if (problem) wrong[problem] = (wrong[problem] ?? 0) + 1
        else {
          (form ? writes : reads).push(took)
          of[kind] = [...(of[kind] ?? []), took]
        }
      }
      resolve()
    }
    const sent = request(`${plan.url}/ru/desk${path}`, {
      agent, method: form ? 'POST' : 'GET',
      headers: { cookie, 'accept-encoding': 'gzip', ...(body && { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }) },
    }, (answer) => {
      answer.on('data', (part: Buffer) => { bytes += part.length })
      answer.on('end', () => done(answer.statusCode === (form ? 303 : 200) ? undefined : `${kind} ${answer.statusCode}`))
      answer.on('error', () => done(`${kind} broke off`))
    })
    sent.setTimeout(20_000, () => sent.destroy())
    sent.on('error', () => done(`${kind} no answer`))
    sent.end(body)
  })
}

const gap = 1000 / plan.rate
const total = Math.round((plan.warm + plan.seconds) * plan.rate)
const pending: Promise<void>[] = []
const begin = performance.now() + 100
let before = process.cpuUsage()
for (let at = 0; at < total; at++) {
  const due = begin + at * gap
  const ahead = due - performance.now()
  if (ahead > 1) await wait(ahead)
  const counts = at >= plan.warm * plan.rate
  if (at === Math.round(plan.warm * plan.rate)) before = process.cpuUsage()
  if (counts) lateness = Math.max(lateness, performance.now() - due)
  const worker = one(plan.workers)
  pending.push(send(at % 10 === 9 ? one(changes)(worker) : one(looks)(worker), worker, due, counts))
}
await Promise.all(pending)
const used = process.cpuUsage(before)
agent.destroy()
const came: Came = { reads, writes, of, wrong, processor: (used.user + used.system) / 1e6, lateness, bytes }
process.stdout.write(JSON.stringify(came))
