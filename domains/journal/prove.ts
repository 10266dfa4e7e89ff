import { z } from 'zod'
import { entryText, noSeal, publicKeyOf, signingKey } from '../../core/chain.ts'
import { id } from '../../core/ids.ts'
import { pathOf } from '../../core/merkle.ts'
import { read } from '../../core/operation.ts'
import type { Proof } from '../../core/proof.ts'
import { Refused } from '../../core/refused.ts'

/**
 * A proof that one entry of one's own organisation is in a seal, for anybody to check with `headFromProof` and the node's public key.
 * Refused as missing when there is no such entry of ours, as a conflict while it still waits for its seal.
 */
export const proveEntry = read({
  name: 'journal/prove',
  does: 'Get a proof that an entry is in the sealed journal',
  who: ['supervisor', 'administrator'],
  input: z.strictObject({ entry: id('journal_entry') }),

  async run({ entry }, { db, organisation, vault }): Promise<{ readonly proof: Proof; readonly publicKey: string }> {
    const row = await db.selectFrom('journal_entry').selectAll().where('organisation', '=', organisation).where('id', '=', entry).executeTakeFirst()
    if (!row) throw new Refused('missing', 'core.refused.missing')
    const leaf = await db.selectFrom('journal_leaf').select(['seal', 'position']).where('organisation', '=', organisation).where('entry', '=', entry).executeTakeFirst()
    if (!leaf) throw new Refused('conflict', 'journal.prove.waits')
    const branch = await db.selectFrom('journal_branch').selectAll().where('organisation', '=', organisation).where('seal', '=', leaf.seal).executeTakeFirstOrThrow()
    const leaves = await db.selectFrom('journal_leaf').select('hash').where('organisation', '=', organisation).where('seal', '=', leaf.seal).orderBy('position').execute()
    const seals = await db.selectFrom('journal_seal').selectAll().where('number', 'in', [leaf.seal - 1, leaf.seal]).orderBy('number', 'desc').execute()
    const [seal, previous] = seals
    if (!seal) throw new Refused('missing', 'core.refused.missing')
    const hex = (bytes: Buffer) => bytes.toString('hex')
    const proof: Proof = {
      entry: entryText(row), position: leaf.position, path: pathOf(leaves.map(({ hash }) => hash), leaf.position).map(hex),
      branch: { organisation, count: branch.count, position: branch.position, path: branch.path.map(hex) },
      seal: {
        number: seal.number, previous: hex(previous?.hash ?? noSeal), at: seal.at.toString(), count: seal.count, branches: seal.branches,
        signature: seal.signature.toString('base64url'),
      },
    }
    return { proof, publicKey: publicKeyOf(signingKey(vault)) }
  },
})
