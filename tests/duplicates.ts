import pg from 'pg'
import type { z } from 'zod'
import { checkDuplicates, compareFiles, mergePeople, recordPerson, showPerson } from '../domains/people/index.ts'
import { idOf } from './people.ts'
import type { World } from './world.ts'

type Given = Partial<z.input<typeof recordPerson.input>>

/** What is done with two files of one person, by a case worker in Osh where nobody else is named. `rows` asks the owner of the database. */
export const filesOf = (world: () => World) => ({
  record: async (name: string | readonly string[], rest: Given = {}) =>
    idOf<'person'>((await world().asPage(recordPerson, { names: [name].flat().map((text) => ({ text })), language: 'tg', looked: true, ...rest }, world().osh.worker)).person),
  check: (name: string, rest: object = {}, asking = world().osh.worker) => world().asPage(checkDuplicates, { names: [{ text: name }], ...rest }, asking),
  merge: (person: string, other: string, rest: object = {}, asking = world().osh.worker) => world().asPage(mergePeople, { person, other, seen: 1, seenOther: 1, ...rest }, asking),
  show: (person: string, asking = world().osh.worker) => world().asPage(showPerson, { person }, asking),
  compare: (person: string, other: string, asking = world().osh.worker) => world().asPage(compareFiles, { person, other }, asking),
  rows: async (statement: string) => {
    const owner = new pg.Client(world().database.owner)
    await owner.connect()
    try { return (await owner.query<Record<string, unknown>>(statement)).rows } finally { await owner.end() }
  },
})
