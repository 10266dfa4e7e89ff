import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leafHash, pathOf, rootFrom, rootOf } from './merkle.ts'
import { sha256 } from './seal.ts'

const contents = fc.array(fc.string(), { minLength: 1, maxLength: 40 })
const some = contents.chain((texts) => fc.record({ texts: fc.constant(texts), position: fc.nat(texts.length - 1) }))
const hex = (bytes: Buffer | undefined) => bytes?.toString('hex')

describe('the tree is the one of RFC 6962', () => {
  // The leaves and roots that Certificate Transparency itself is tested with.
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  test.each(roots.map((root, at) => [at + 1, root] as const))('of %i leaves', (count, root) => {
    expect(hex(rootOf(inputs.slice(0, count).map((input) => leafHash(Buffer.from(input, 'hex')))))).toBe(root)
  })
  test('and of none', () => {
    expect(rootOf([])).toEqual(sha256())
  })
})

test('any change of a leaf, of their order or of their number changes the root', () => {
  fc.assert(fc.property(some, fc.string(), fc.nat(), ({ texts, position }, other, place) => {
    const root = rootOf(texts.map(leafHash))
    const changed = texts.with(position, other)
    expect(rootOf(changed.map(leafHash)).equals(root)).toBe(other === texts[position])
    const moved = texts.toSpliced(position, 1).toSpliced(place % texts.length, 0, texts[position] ?? '')
    expect(rootOf(moved.map(leafHash)).equals(root)).toBe(moved.every((text, at) => text === texts[at]))
    expect(rootOf([...texts, other].map(leafHash)).equals(root)).toBe(false)
    expect(rootOf(texts.slice(1).map(leafHash)).equals(root)).toBe(false)
  }))
})

test('a path leads each leaf to the root', () => {
  fc.assert(fc.property(some, ({ texts, position }) => {
    const leaves = texts.map(leafHash)
    expect(hex(rootFrom(leafHash(texts[position] ?? ''), { position, of: texts.length, path: pathOf(leaves, position) }))).toBe(hex(rootOf(leaves)))
  }))
})

test('a forged path leads elsewhere: another leaf, another place, a step more, a step less, a bit turned', () => {
  fc.assert(fc.property(some, fc.string(), fc.nat(), fc.nat(255), ({ texts, position }, other, place, bit) => {
    const unlike = texts.map((text, at) => `${at} ${text}`)
    const leaves = unlike.map(leafHash)
    const [leaf, of, path, root] = [leafHash(unlike[position] ?? ''), leaves.length, pathOf(leaves, position), rootOf(leaves)]
    const leads = (from: Buffer, at: number, steps: readonly Buffer[]) => rootFrom(from, { position: at, of, path: steps })?.equals(root) ?? false
    expect(leads(leafHash(other), position, path)).toBe(other === unlike[position])
    expect(leads(leaf, place % of, path)).toBe(place % of === position)
    expect(leads(leaf, position, [...path, root])).toBe(false)
    if (path.length > 0) expect(leads(leaf, position, path.slice(1))).toBe(false)
    const turned = path.map((hash, at) => (at === place % path.length ? flip(hash, bit) : hash))
    if (path.length > 0) expect(leads(leaf, position, turned)).toBe(false)
  }))
})
const flip = (hash: Buffer, bit: number) => Buffer.from(hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)))

test('a node of the tree cannot be passed off as a leaf', () => {
  const [one, two] = [leafHash('one'), leafHash('two')]
  expect(leafHash(Buffer.concat([one, two]))).not.toEqual(rootOf([one, two]))
})

test('a place that the tree does not have is refused', () => {
  expect(() => pathOf([leafHash('')], 1)).toThrow(RangeError)
  for (const [position, of] of [[1, 1], [-1, 2], [0.5, 2], [0, 0], [0, Number.NaN]] as const)
    expect(rootFrom(leafHash(''), { position, of, path: [] })).toBeUndefined()
})
