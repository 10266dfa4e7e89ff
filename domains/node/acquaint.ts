import { staff } from '../../core/actor.ts'
import { id } from '../../core/ids.ts'
import type { HamrohNode } from '../../core/node.ts'
import { run } from '../../core/run.ts'
import { compareNode, enterNode, fingerprintOf, giveOurKeys, largestPaper, listNodes, nodeCard } from '../exchange/index.ts'
import { SentFile } from '../files/index.ts'
import { authorities } from './authorities.ts'
import { offices } from './offices.ts'

const via = { via: 'command' } as const

/** Two people of each office of a demonstration, of whom one enters keys and the other compares them. */
async function pairs(node: HamrohNode) {
  const members = await node.as('owner', 'select account, name from member')
  const accountOf = (name: string | undefined) => {
    const found = members.find((one) => one.name === name)
    return found ? staff(id('account').parse(found.account)) : undefined
  }
  const here = node.facts.kind === 'authority' ? authorities : offices
  return here.flatMap(({ staff: people }) => {
    const enters = people.find(({ roles }) => roles.includes('administrator'))
    const compares = people.find((one) => one !== enters && !one.roles.includes('monitor'))
    const [administrator, second] = [accountOf(enters?.name), accountOf(compares?.name)]
    return administrator && second ? [{ administrator, second }] : []
  })
}

/** The cards of all offices of a demonstration, as files: what they would hand to the offices of another node. */
export async function cardsOf(node: HamrohNode): Promise<readonly string[]> {
  const cards: string[] = []
  for (const { administrator } of await pairs(node)) {
    await using given = await run(giveOurKeys, {}, administrator, node, via)
    cards.push(await new Response(given.stream()).text())
  }
  return cards
}

/**
 * The offices of a demonstration get to know those of another node, as its people would: one enters the keys, a second compares the figures. What they know
 * already, or have stopped, stays as it is. In: the cards of the others.
 */
export async function meet(node: HamrohNode, cards: readonly string[]): Promise<void> {
  for (const { administrator, second } of await pairs(node)) {
    const { nodes } = await run(listNodes, {}, administrator, node, via)
    for (const text of cards) {
      const fingerprint = fingerprintOf(nodeCard.parse(JSON.parse(text)))
      if (nodes.some((one) => one.fingerprint === fingerprint)) continue
      const file = await SentFile.of(once(text), { name: 'keys.json', most: largestPaper })
      try {
        const { node: known } = await run(enterNode, { file }, administrator, node, via)
        await run(compareNode, { node: known, heard: fingerprint }, second, node, via)
      } finally {
        await file.close()
      }
    }
  }
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
