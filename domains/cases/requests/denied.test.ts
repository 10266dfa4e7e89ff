import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Asking } from '../../../core/actor.ts'
import type { Operation } from '../../../core/operation.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { answerRequest } from './answer.ts'
import { askForHelp } from './ask.ts'
import { asker } from './asker.ts'
import { listRequests } from './list.ts'
import { readAnswer } from './read.ts'
import { screenRequest } from './screen.ts'
import { showRequest } from './show.ts'
import { takeRequest } from './take.ts'
import { writeAgain } from './write-again.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

test('nobody but those who open files here sees or changes a request', async () => {
  const { request, code } = await world.asPage(askForHelp, { organisation: world.osh.organisation, language: 'uz', account: 'Yordam', reach: 'by code' }, visitor)
  await world.asPage(takeRequest, { request }, world.osh.worker)
  const tries: readonly (readonly [Operation, object])[] = [
    [showRequest, { request }], [screenRequest, { request, finding: 'unclear' }], [answerRequest, { request, text: 'x' }],
  ]
  for (const [operation, input] of tries) {
    const attempt = (asking: Asking) => world.asPage(operation, input, asking)
    await expect(attempt(visitor), operation.name).rejects.toMatchObject({ why: 'unknown' })
    for (const asking of [asker(world.node, code), world.osh.coordinator, world.osh.administrator]) await expect(attempt(asking), operation.name).rejects.toMatchObject({ why: 'forbidden' })
    await expect(attempt(world.moscow.worker), operation.name).rejects.toMatchObject({ why: 'missing' })
    if (operation.kind === 'write') await expect(attempt(world.osh.supervisor), operation.name).rejects.toMatchObject({ why: 'forbidden' })
  }
  expect((await world.asPage(listRequests, {}, world.moscow.worker)).requests).toEqual([])
  await expect(world.asPage(listRequests, {}, world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
})

test('what a code opens is for who holds one: staff and strangers are refused', async () => {
  for (const [operation, input] of [[readAnswer, {}], [writeAgain, { text: 'x' }]] satisfies [Operation, object][]) {
    await expect(world.asPage<Operation['input'], unknown>(operation, input, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await expect(world.asPage<Operation['input'], unknown>(operation, input, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  }
})
