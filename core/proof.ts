import { z } from 'zod'
import { branchHash, headText, isSignedBy, sealHash } from './chain.ts'
import { leafHash, rootFrom } from './merkle.ts'

const whole = z.int().min(0)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const path = z.array(hash).max(64)

/** What shows that an entry is in a seal, without showing anything of another organisation: its path, its branch's path, the seal. */
export const Proof = z.strictObject({
  /** The entry in the form that is hashed: references and a keyed hash, no contents. */
  entry: z.string(),
  position: whole,
  path,
  branch: z.strictObject({ organisation: z.uuid(), count: whole, position: whole, path }),
  seal: z.strictObject({ number: whole, previous: hash, at: z.string(), count: whole, branches: whole, signature: z.string() }),
})
export type Proof = z.output<typeof Proof>

const bytes = (text: string) => Buffer.from(text, 'hex')

/**
 * Checks a proof with nothing but the node's public key (64 hexadecimal digits), which one has from elsewhere.
 * Out: the head of the seal that holds the entry, to compare with one that was kept; undefined when the proof proves nothing.
 */
export function headFromProof(proof: Proof, publicKey: string): string | undefined {
  const { entry, branch, seal } = proof
  const branchRoot = rootFrom(leafHash(entry), { position: proof.position, of: branch.count, path: proof.path.map(bytes) })
  if (!branchRoot) return undefined
  const leaf = branchHash({ organisation: branch.organisation, count: branch.count, root: branchRoot })
  const root = rootFrom(leaf, { position: branch.position, of: seal.branches, path: branch.path.map(bytes) })
  if (!root) return undefined
  const made = sealHash(bytes(seal.previous), { ...seal, root })
  const signature = Buffer.from(seal.signature, 'base64url')
  return isSignedBy(publicKey, made, signature) ? headText({ number: seal.number, hash: made, signature }) : undefined
}
