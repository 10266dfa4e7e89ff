import { Ajv } from 'ajv'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GivenFile } from '../files/index.ts'
import { ownerOf } from '../../tests/counting.ts'
import { writeLawFiles, type ToldFile } from '../../tests/law-files.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { exportEvents } from './index.ts'

type Told = { id: string; type: string; time: string; attributes: { name: string; value: string }[]; relationships: { objectId: string; qualifier: string }[] }
type Log = { eventTypes: { name: string; attributes: { name: string }[] }[]; objectTypes: { name: string; attributes: { name: string }[] }[]; events: Told[]; objects: (Told & { attributes: { name: string; value: string; time: string }[] })[] }

// The official schema of OCEL 2.0 (schema_ocel2.json of pm4py) is a reference, and not ours to give on: it is asked where it is at hand.
const place = new URL('../../../shared/standards/ocel/schema_ocel2.json', import.meta.url)
const hasSchema = existsSync(place)
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
const validate = new Ajv({ allErrors: true, strict: false, formats: { 'date-time': isMoment } }).compile(hasSchema ? JSON.parse(readFileSync(place, 'utf8')) : { required: ['eventTypes', 'objectTypes', 'events', 'objects'] })

const ru = { procedure: 'switzerland-russia', law: '2009', side: 'requested', country: 'CH', other: 'RU' } as const
const files: readonly ToldFile[] = [
  {
    ...ru, opened: '2026-03-02', steps: [
      ['submit', '2026-03-02', 'requesting authority'], ['confirm-receipt', '2026-03-03', 'requested authority', { time: '14:30' }],
      ['begin-medical-hold', '2026-03-05', 'doctor'], ['end-medical-hold', '2026-03-10', 'doctor'], ['extend', '2026-03-11', 'requested authority'],
      ['accept', '2026-03-20', 'requested authority', { taken: 'back' }], ['accept', '2026-03-29', 'requested authority'],
    ],
  },
  { ...ru, opened: '2026-01-10', steps: [['submit', '2026-01-10', 'requesting authority'], ['confirm-receipt', '2026-01-12', 'requested authority'], ['confirm-lapse', '2026-03-01', 'requesting authority', { lapse: 'reply' }]] },
  { ...ru, opened: '2026-02-01', steps: [['accept', '2026-02-02', 'requested authority']] },
  { ...ru, procedure: 'no-such-law', opened: '2026-02-01', steps: [['anything', '2026-02-02', 'requested authority']] },
]

let world: World
let ids: readonly string[]
beforeAll(async () => {
  world = await makeWorld({ kind: 'authority' })
  const { organisation, accounts } = world.moscow
  ids = await writeLawFiles(world, { organisation, account: accounts.worker }, files)
  await writeLawFiles(world, { organisation: world.third.organisation, account: world.third.accounts.worker }, [{ ...ru, opened: '2026-02-01', steps: [] }])
})
afterAll(() => world.close())

const period = { from: '2026-01-01', to: '2026-12-31' }
async function taken(input: object = period): Promise<{ readonly text: string; readonly log: Log }> {
  const file = await world.asPage(exportEvents, input, world.moscow.supervisor)
  if (!(file instanceof GivenFile)) throw new Error('No file')
  const text = await new Response(file.stream()).text()
  return { text, log: JSON.parse(text) }
}
const typesIn = (log: Log) => log.events.map(({ type }) => type)

describe('an event log', () => {
  test('is valid by the official schema of OCEL 2.0, and what it speaks of is there', async () => {
    const { log } = await taken()
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    const objects = new Set(log.objects.map(({ id }) => id))
    expect(objects.size).toBe(log.objects.length)
    expect(new Set(log.events.map(({ id }) => id)).size).toBe(log.events.length)
    for (const { relationships } of [...log.events, ...log.objects]) for (const { objectId, qualifier } of relationships) expect([objects.has(objectId), qualifier.length > 0]).toEqual([true, true])
    const told = (types: Log['eventTypes']) => new Set(types.flatMap(({ name, attributes }) => [name, ...attributes.map((one) => `${name} ${one.name}`)]))
    const [events, others] = [told(log.eventTypes), told(log.objectTypes)]
    for (const { type, attributes } of log.events) expect([events.has(type), ...attributes.map(({ name }) => events.has(`${type} ${name}`))]).not.toContain(false)
    for (const { type, attributes } of log.objects) expect([others.has(type), ...attributes.map(({ name }) => others.has(`${type} ${name}`))]).not.toContain(false)
    expect(log.objectTypes.map(({ name }) => name)).toEqual(['file', 'person', 'officer', 'authority', 'clock'])
  })
  test.runIf(hasSchema)('the schema asks for something: it refuses what is wrong', () => {
    expect(validate({ eventTypes: [], objectTypes: [], objects: [], events: [{ id: 'e', type: 't', time: '2 March' }] })).toBe(false)
  })
  test('holds every step in UTC, by the time of the authority that took it', async () => {
    const { log } = await taken({ ...period, from: '2026-03-01' })
    const at = (type: string) => log.events.filter((event) => event.type === type).map(({ time }) => time)
    // Bern is an hour ahead of UTC in March, two from the 29th; Moscow always three.
    expect(at('open')).toEqual(['2026-03-01T23:00:00Z'])
    expect(at('submit')).toEqual(['2026-03-01T23:00:00Z'])
    expect(at('confirm-receipt')).toEqual(['2026-03-03T13:30:00Z'])
    expect(at('accept')).toEqual(['2026-03-28T21:00:00Z'])
    expect(log.events.every(({ time }) => time.endsWith('Z'))).toBe(true)
    expect(log.events.find(({ type }) => type === 'confirm-receipt')?.attributes).toContainEqual({ name: 'precision', value: 'minute' })
  })
  test('leaves out what was taken back, and says of a hold that it was, and not why', async () => {
    const { log, text } = await taken({ ...period, from: '2026-03-01' })
    expect(typesIn(log)).toEqual(['open', 'submit', 'confirm-receipt', 'hold-begins', 'hold-ends', 'extend', 'accept'])
    expect(text).not.toMatch(/medical|doctor/)
    const held = log.events.filter(({ type }) => type.startsWith('hold'))
    expect(held.every(({ attributes, relationships }) => attributes.length === 1 && relationships.every(({ qualifier }) => ['of', 'about', 'recorded by'].includes(qualifier)))).toBe(true)
  })
  test('ties steps to the clocks that they start, extend and meet; a lapse to the one that it confirms', async () => {
    const { log } = await taken()
    const clocks = new Map(log.objects.filter(({ type }) => type === 'clock').map((clock) => [clock.id, clock]))
    const ties = log.events.flatMap(({ type, relationships }) => relationships.flatMap(({ objectId, qualifier }) => {
      const clock = clocks.get(objectId)?.attributes.find(({ name }) => name === 'clock')?.value
      return clock ? [`${type} ${qualifier} ${clock}`] : []
    }))
    expect(ties).toEqual(expect.arrayContaining([
      'confirm-receipt starts reply', 'extend extends reply', 'accept meets reply', 'accept starts transfer', 'confirm-lapse confirms the lapse of reply', 'confirm-lapse starts transfer',
    ]))
    expect(log.events.find(({ type }) => type === 'confirm-lapse')?.attributes).toEqual(expect.arrayContaining([{ name: 'clock', value: 'reply' }, { name: 'means', value: 'deemed agreed' }]))
    const reply = [...clocks.values()].find(({ attributes }) => attributes.some(({ name, value }) => name === 'state' && value === 'confirmed'))
    expect(reply?.attributes).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'limit', value: '25' }), expect.objectContaining({ name: 'due', value: '2026-02-05T21:00:00Z' })]))
  })
  test('keeps what the law does not let happen, and only the opening where there is no such law', async () => {
    const { log } = await taken()
    expect(typesIn(log).filter((type) => type === 'accept')).toHaveLength(2)
    expect(typesIn(log)).not.toContain('anything')
    expect(typesIn(log).filter((type) => type === 'open')).toHaveLength(4)
  })
  test('names nobody, and two logs of the same files have no name in common', async () => {
    const [one, two] = [await taken(), await taken()]
    const { accounts, organisation } = world.moscow
    for (const hidden of [...ids, ...Object.values(accounts), organisation, 'Doroga', 'worker of']) expect(one.text).not.toContain(hidden)
    expect(one.text).not.toContain(`T0-${ids[0]?.slice(-8)}`)
    const names = ({ log }: typeof one) => log.objects.filter(({ type }) => type !== 'authority').map(({ id }) => id)
    expect(names(one).filter((name) => names(two).includes(name))).toEqual([])
    expect(names(one)).toHaveLength(names(two).length)
  })
  test('of one law, and of nothing at all', async () => {
    expect(typesIn((await taken({ ...period, procedure: 'no-such-law' })).log)).toEqual(['open'])
    const { log } = await taken({ from: '2001-01-01', to: '2001-12-31' })
    expect([validate(log), log.events, log.objects]).toEqual([true, [], []])
  })
})

describe('is taken away', () => {
  test('by those who supervise, and by nobody else', async () => {
    for (const asking of [world.moscow.worker, world.moscow.coordinator, world.moscow.administrator]) await expect(world.asPage(exportEvents, period, asking)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(exportEvents, { from: '2026-12-31', to: '2026-01-01' }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'invalid', fields: { to: [{ key: 'procedures.gaps.backwards' }] } })
    await expect(world.asPage(exportEvents, { from: '2026-02-30' }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'invalid' })
  })
  test('with an entry in the journal for each, and never twice under the same key', async () => {
    const owner = await ownerOf(world)
    const count = async () => Number((await owner.query(`select count(*) from journal_entry where operation = 'procedures/export-events' and organisation = $1`, [world.moscow.organisation])).rows[0]?.count)
    try {
      const before = await count()
      const key = crypto.randomUUID()
      const file = await world.asPage(exportEvents, period, world.moscow.supervisor, { key })
      if (file instanceof GivenFile) await file[Symbol.asyncDispose]()
      expect(await count()).toBe(before + 1)
      await expect(world.asPage(exportEvents, period, world.moscow.supervisor, { key })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'procedures.export-events.again' } })
    } finally {
      await owner.end()
    }
  })
})
