import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect } from 'vitest'
import type { Asking } from '../core/actor.ts'
import { workOnce } from '../core/jobs.ts'
import { operations } from '../domains/operations.ts'
import { addFileToLinking, beginLinking, listLinks, showLinking, startLinking, takeLinks, workOnLinking } from '../domains/people/index.ts'
import type { SentFile } from '../domains/files/index.ts'
import { sentFileOf } from './framework.ts'
import { makeRegisters } from './load/matching/make.ts'
import type { World } from './world.ts'

type Ways = Partial<Parameters<typeof startLinking.run>[0]>
export const refusal = (why: string, key?: string): unknown => expect.objectContaining({ why, ...(key && { saying: expect.objectContaining({ key }) }) })
export const inField = (field: string, key: string): unknown => expect.objectContaining({ fields: { [field]: [expect.objectContaining({ key })] } })

/** Two registers of made people, as CSV: so many each, and of them so many in both. */
export const twoLists = (each = 1500, both = 400) => inTwoFiles(each, both, async ([ours, theirs]) => ({ ours: readFileSync(ours), theirs: readFileSync(theirs) }))

/** The same as files, which are gone when they were used. */
export async function inTwoFiles<Made>(each: number, both: number, use: (files: readonly [string, string]) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-lists-'))
  try {
    const files = [join(folder, 'a.csv'), join(folder, 'b.csv')] as const
    makeRegisters(...files, each, both)
    return await use(files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What tests of linking do at the door, by default as the worker in Osh; and the database as its owner sees it. Close it when done. */
export async function linkingsIn(world: World) {
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  const logged: string[] = []
  const place = { node: world.node, operations: new Map(operations.map((one) => [one.name as string, one])), pause: 1, log: (line: string) => void logged.push(line) }
  const rows = async <Row extends pg.QueryResultRow>(text: string, ...values: unknown[]) => (await owner.query<Row>(text, values)).rows
  const many = async (text: string, ...values: unknown[]) => Number((await rows<{ count: string }>(`select count(*) from ${text}`, ...values))[0]?.count)
  /** Does what is promised until nothing is promised any more, without the pauses between. */
  const workAll = async () => {
    for (const end = performance.now() + 60_000; performance.now() < end; await wait(30)) {
      await rows('update job set due_at = now() where given_up_at is null')
      while (await workOnce(place));
      if (await many('job where given_up_at is null') === 0) return
    }
    throw new Error(`The work does not end: ${logged.join('; ')}`)
  }
  const sending = async <Output>(text: string | Buffer, use: (file: SentFile) => Promise<Output>, name = 'list.csv'): Promise<Output> => {
    const file = await sentFileOf(text, name)
    try {
      return await use(file)
    } finally {
      await file.close()
    }
  }
  const show = (linking: string, asking: Asking = world.osh.worker) => world.asPage(showLinking, { linking }, asking)
  const start = async (linking: string, ways: Ways = {}, asking: Asking = world.osh.worker) => {
    const { seen, files, against } = await show(linking, asking)
    return world.asPage(startLinking, { seen, against: against ?? 'itself', columns: files[0]?.meant ?? [], ...(files[1] && { others: files[1].meant }), ...ways, linking }, asking)
  }
  return {
    logged, rows, many, workAll, show, start, sending,
    workOnce: () => workOnce(place),
    begin: async (text: string | Buffer, asking: Asking = world.osh.worker, name?: string) => {
      await rows('update linking set ended_at = now(), ended_by = by_account where ended_at is null') // room for one more
      return (await sending(text, (file) => world.asPage(beginLinking, { file }, asking), name)).linking
    },
    add: (linking: string, text: string | Buffer, asking: Asking = world.osh.worker) => sending(text, (file) => world.asPage(addFileToLinking, { linking, file }, asking)),
    link: async (linking: string, ways: Ways = {}) => {
      await start(linking, ways)
      await workAll()
      return show(linking)
    },
    links: (linking: string, more: object = {}, asking: Asking = world.osh.worker) => world.asPage(listLinks, { linking, ...more }, asking),
    /** The links as a table, in cells. */
    tableIn: async (linking: string, more: object = {}) => {
      const file = await world.asPage(takeLinks, { linking, ...more }, world.osh.worker)
      return (await new Response(file.stream()).text()).replace(/^\ufeff/, '').trim().split('\r\n').map((line) => line.split(','))
    },
    close: () => owner.end(),
  }
}

/** Brings a list as a colleague does. Out: the linking. */
export async function bringList(world: World, asking: Asking, text: string): Promise<string> {
  const file = await sentFileOf(text, 'Gulnora.csv')
  try {
    return (await world.asPage(beginLinking, { file }, asking)).linking
  } finally {
    await file.close()
  }
}

/** Links what was brought to its end, as the worker of the house would. In: with what. */
export async function linkList(world: World, asking: Asking, linking: string, against: 'itself' | 'our people'): Promise<void> {
  const { seen, files } = await world.asPage(showLinking, { linking }, asking)
  const { version } = await world.asPage(startLinking, { linking, seen, against, columns: files[0]?.meant ?? [] }, asking)
  while ((await world.asPage(workOnLinking, { linking, version }, asking)).more) await wait(100)
}

/** A list in which somebody stands twice, linked with itself. Out: its id. */
export async function tellLinking(world: World, asking: Asking): Promise<{ readonly linking: string }> {
  const names = ['Karimova Gulnora', 'Aliyeva Sharofat', 'Rahimova Nodira']
  const linking = await bringList(world, asking, ['name,born', ...[...names, ...names].map((name, at) => `${name},199${at % 3}-05-1${at % 3}`)].join('\n'))
  await linkList(world, asking, linking, 'itself')
  return { linking }
}
