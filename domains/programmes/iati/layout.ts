import type { KindName, Of } from './kinds.ts'

/**
 * How a model lies in its XML: one description from which reading, writing and checking are all done, in the order of the official schema.
 * Needed: without it the element is nothing, and is left out. Expected: the official schema asks for it and a file to be given out must have it;
 * a file that comes in without it is still taken, and told. Silent: needed, but the official schema lets it be empty, so nothing is told.
 */
export type Need = 'needed' | 'silent' | 'expected' | 'free'
export type Field = Attribute<KindName, Need> | Content<KindName, Need> | One<Layout, Need> | Many<Layout, Need> | Inside<Field> | Each<Field>
export type Layout = { readonly [key: string]: Field }

type Attribute<K extends KindName, N extends Need> = { readonly is: 'attribute'; readonly name: string; readonly kind: K; readonly need: N }
type Content<K extends KindName, N extends Need> = { readonly is: 'content'; readonly name: ''; readonly kind: K; readonly need: N }
type One<L extends Layout, N extends Need> = { readonly is: 'one'; readonly name: string; readonly layout: L; readonly need: N }
type Many<L extends Layout, N extends Need> = { readonly is: 'many'; readonly name: string; readonly layout: L; readonly need: N }
interface Inside<F> { readonly is: 'inside'; readonly name: string; readonly field: F }
interface Each<F> { readonly is: 'each'; readonly name: string; readonly field: F; readonly need: Need }

/** What a field holds in the model: a list is empty and anything else null where the file has nothing. */
type Value<F> = F extends Attribute<infer K, infer N> | Content<infer K, infer N> ? Of<K> | Absent<N>
  : F extends One<infer L, infer N> ? Model<L> | Absent<N>
  : F extends Many<infer L, Need> ? readonly Model<L>[]
  : F extends Inside<infer Inner> ? Value<Inner>
  : F extends Each<infer Inner> ? readonly NonNullable<Value<Inner>>[]
  : never
type Absent<N> = N extends 'needed' | 'silent' ? never : null
export type Model<L> = { readonly [key in keyof L]: Value<L[key]> }

/** A value in an attribute. */
export function attribute<K extends KindName>(name: string, kind: K): Attribute<K, 'free'>
export function attribute<K extends KindName, N extends Need>(name: string, kind: K, need: N): Attribute<K, N>
export function attribute(name: string, kind: KindName, need: Need = 'free'): Attribute<KindName, Need> {
  return { is: 'attribute', name, kind, need }
}

/** The element's own text. */
export function content<K extends KindName>(kind: K): Content<K, 'needed'>
export function content<K extends KindName, N extends Need>(kind: K, need: N): Content<K, N>
export function content(kind: KindName, need: Need = 'needed'): Content<KindName, Need> {
  return { is: 'content', name: '', kind, need }
}

/** One element, a model of its own. */
export function one<L extends Layout>(name: string, layout: L): One<L, 'free'>
export function one<L extends Layout, N extends Need>(name: string, layout: L, need: N): One<L, N>
export function one(name: string, layout: Layout, need: Need = 'free'): One<Layout, Need> {
  return { is: 'one', name, layout, need }
}

/** Any number of them. */
export function many<L extends Layout>(name: string, layout: L): Many<L, 'free'>
export function many<L extends Layout, N extends Need>(name: string, layout: L, need: N): Many<L, N>
export function many(name: string, layout: Layout, need: Need = 'free'): Many<Layout, Need> {
  return { is: 'many', name, layout, need }
}

/** One element that only holds this: the model has what is inside, without the element. */
export const inside = <F extends Field>(name: string, field: F): Inside<F> => ({ is: 'inside', name, field })
/** Any number of elements that each hold one value: a plain list of them. */
export const each = <F extends Field>(name: string, field: F, need: Need = 'free'): Each<F> => ({ is: 'each', name, field, need })

/** What a file has to give for a field: asked by reading, by writing and by whoever wants to know what a file to be given out still lacks. */
export const needOf = (field: Field): Need => (field.is === 'inside' ? needOf(field.field) : field.need)
export const isList = (field: Field): boolean => field.is === 'many' || field.is === 'each' || (field.is === 'inside' && isList(field.field))
