import { openNode } from '../../core/node.ts'
import { signInFor } from '../../core/sign-in.ts'
import type { Settings } from '../../core/settings.ts'
import { asOwner, type Filled } from './world.ts'

/** One who sits at a desk: the cookie of her session, and what of her organisation she opens and changes. */
export type Worker = {
  readonly account: string
  readonly organisation: string
  readonly cookie: string
  readonly cases: readonly string[]
  readonly people: readonly string[]
  readonly requests: readonly string[]
}

/** Case workers of many organisations, signed in, each with some open cases, people and requests of her organisation. */
export async function workersOf(settings: Settings, { offices }: Pick<Filled, 'offices'>, each = 2): Promise<readonly Worker[]> {
  const node = await openNode(settings)
  const signIn = signInFor(node)
  try {
    return await asOwner(settings, node, async (client) => {
      const all: Worker[] = []
      for (const { organisation, accounts } of offices)
        for (const account of accounts.slice(0, each)) {
          const { cookie } = await signIn.stepInto(`${account}@example.org`)
          const some = async (sql: string) => (await client.query<{ id: string }>(sql, [organisation])).rows.map(({ id }) => id)
          all.push({
            account, organisation, cookie: cookie.split(';')[0] ?? '',
            cases: await some('select c.id from "case" c where c.organisation = $1 and not exists (select from case_closure e where e.organisation = c.organisation and e."case" = c.id) order by random() limit 20'),
            people: await some('select id from person where organisation = $1 order by random() limit 20'),
            requests: await some('select id from request where organisation = $1 order by id desc limit 30'),
          })
        }
      return all
    })
  } finally {
    await signIn.close()
    await node.close()
  }
}
