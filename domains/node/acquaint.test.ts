import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff } from '../../core/actor.ts'
import { connect } from '../../core/database.ts'
import { HamrohNode } from '../../core/node.ts'
import { run } from '../../core/run.ts'
import { freshKey } from '../../core/seal.ts'
import { signInFor } from '../../core/sign-in.ts'
import { cloneDatabase } from '../../tests/database.ts'
import { idOf } from '../../tests/people.ts'
import { listNodes } from '../exchange/index.ts'
import { cardsOf, meet } from './acquaint.ts'
import { makeAuthorities } from './demonstration.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>
let node: HamrohNode
beforeAll(async () => {
  database = await cloneDatabase()
  node = new HamrohNode({ pool: connect({ ...database.app, max: 4 }), auth: database.auth, key: freshKey(), url: 'http://127.0.0.1:3001', kind: 'authority' })
  const signIn = signInFor(node)
  await makeAuthorities(node, signIn)
  await signIn.close()
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

test('the offices of a demonstration know those of the other node, compared by a second person; meeting again changes nothing', async () => {
  const { strangerKeys } = await import('../../tests/envelopes.ts')
  const cards = ['Yoʻldosh', 'Paygoh'].map((name) => JSON.stringify(strangerKeys('helpers', name, 'KG').card))
  expect(await cardsOf(node)).toHaveLength(2)
  await meet(node, cards)
  await meet(node, cards)
  const [officer] = await node.as('owner', `select account from member where name = 'Sanne Vermeer'`)
  const { nodes } = await run(listNodes, {}, staff(idOf(String(officer?.account))), node, { via: 'page' })
  expect(nodes.map(({ name, enteredBy, comparedBy }) => [name, enteredBy, comparedBy])).toEqual([['Paygoh', 'Pieter Bakker', 'Sanne Vermeer'], ['Yoʻldosh', 'Pieter Bakker', 'Sanne Vermeer']])
})
