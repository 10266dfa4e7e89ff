import { sha256 } from './seal.ts'

/**
 * Merkle trees as RFC 6962 builds them: SHA-256, a leaf is hashed behind the byte 0 and a node behind the byte 1,
 * so that no node can be passed off as a leaf; a tree of n leaves divides at the largest power of two below n.
 */
export const leafHash = (content: string | Uint8Array): Buffer => sha256(Buffer.of(0), content)

const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right)

/** In: how many leaves, at least two. Out: how many of them stand in the left part. */
const leftOf = (count: number): number => {
  let left = 1
  while (left * 2 < count) left *= 2
  return left
}

/** In: the hashes of all leaves, in order. Out: the root; of no leaves, the hash of nothing. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (!only) return sha256()
  if (leaves.length === 1) return only
  const left = leftOf(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left)))
}

/**
 * In: the hashes of all leaves, and which of them (from 0). Out: the hashes that lead from it to the root, nearest first.
 * Throws a RangeError when there is no such leaf.
 */
export function pathOf(leaves: readonly Buffer[], position: number): Buffer[] {
  if (!Number.isInteger(position) || position < 0 || position >= leaves.length) throw new RangeError(`There is no leaf ${position} among ${leaves.length}`)
  if (leaves.length === 1) return []
  const left = leftOf(leaves.length)
  return position < left
    ? [...pathOf(leaves.slice(0, left), position), rootOf(leaves.slice(left))]
    : [...pathOf(leaves.slice(left), position - left), rootOf(leaves.slice(0, left))]
}

/** A leaf's place in a tree of so many, and the hashes that lead to the root, nearest first. */
export type Path = { readonly position: number; readonly of: number; readonly path: readonly Buffer[] }

/** In: a leaf's hash and its path. Out: the root that they lead to, or undefined when the path has the wrong length for that place. */
export function rootFrom(leaf: Buffer, { position, of, path }: Path): Buffer | undefined {
  if (!Number.isInteger(position) || !Number.isInteger(of) || position < 0 || position >= of) return undefined
  if (of === 1) return path.length === 0 ? leaf : undefined
  const beside = path.at(-1)
  if (!beside) return undefined
  const left = leftOf(of)
  const rest = path.slice(0, -1)
  if (position < left) {
    const root = rootFrom(leaf, { position, of: left, path: rest })
    return root && nodeHash(root, beside)
  }
  const root = rootFrom(leaf, { position: position - left, of: of - left, path: rest })
  return root && nodeHash(beside, root)
}
