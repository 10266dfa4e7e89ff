import { activityLayout, organisationLayout, type Activity, type Organisation } from './activity.ts'
import type { Fault } from './fault.ts'
import { kinds } from './kinds.ts'
import { isList, needOf, type Field, type Layout, type Model } from './layout.ts'
import { childrenNamed, pathOf, type Element } from './tree.ts'

type Told = (fault: Fault) => void
/** Stands for what is needed and is not there, so that what holds it is left out too. */
const gone = Symbol('gone')

/**
 * What an entry holds, as our model. In: the element, and what is told of all that was not taken: values that cannot be read, rows that lack something,
 * contacts, elements that we do not keep. Out: undefined when it has no identifier, which is told too.
 */
export const takeActivity = (entry: Element, told: Told): Activity | undefined => take(activityLayout, entry, told)
export const takeOrganisation = (entry: Element, told: Told): Organisation | undefined => take(organisationLayout, entry, told)

/** Every field is filled by its own description, so the model is of the layout's type: the one place that says so, and a test asks the schema. */
function take<L extends Layout>(layout: L, entry: Element, told: Told): Model<L> | undefined {
  const model = takeAll(layout, entry, told)
  if (model !== gone) return model as Model<L>
  told({ rule: 'entry.identifier', line: entry.line, filled: { path: `${entry.name}/${entry.name === 'iati-activity' ? 'iati' : 'organisation'}-identifier` } })
  return undefined
}

/** Begins with a model of nothing and fills in what is there: of all that the standard knows, most elements hold little. */
function takeAll(layout: Layout, element: Element, told: Told): object | typeof gone {
  const plan = planOf(layout)
  const model: Record<string, unknown> = { ...plan.empty }
  let whole = true
  let attributes = 0
  for (const { key, field } of plan.own) {
    if (field.is === 'attribute' && element.attributes[field.name] !== undefined) attributes++
    else if (field.need === 'free') continue
    const value = takeLeaf(field, element, told)
    if (value === gone) whole = false
    else model[key] = value
  }
  if (attributes !== element.held) tellAttributes(element, plan, told)
  const found = element.children.length > 0 ? childrenByField(plan, element, told) : none
  for (const { place: { key, field }, all } of found) {
    const value = takeField(field, element, all, told)
    if (value === gone) whole = false
    else model[key] = value
  }
  if (found.length < plan.places.size)
    for (const place of plan.wanted) if (!foundFor(place, found) && absent(place.field, element, told) === gone) whole = false
  return whole ? model : gone
}

type Place<F = Field> = { readonly key: string; readonly field: F }
type Found = { readonly place: Place<Child>; readonly all: Element[] }
type Leaf = Extract<Field, { is: 'attribute' | 'content' }>
type Child = Exclude<Field, Leaf>
const none: readonly Found[] = []

function foundFor(place: Place<Child>, found: readonly Found[]): Found | undefined {
  for (const one of found) if (one.place === place) return one
  return undefined
}

/** The children by the field that takes them. Those that no field takes are told, once for each name. */
function childrenByField({ places }: Plan, element: Element, told: Told): readonly Found[] {
  const found: Found[] = []
  let left: Set<string> | undefined
  // Rows of one kind follow one another: what was just looked up is the same again.
  let name = ''
  let last: Found | undefined
  for (const child of element.children) {
    if (child.name !== name) {
      name = child.name
      const place = places.get(name)
      last = place && foundFor(place, found)
      if (place && !last) {
        last = { place, all: [] }
        found.push(last)
      }
      if (!place && !left?.has(name)) {
        left = (left ?? new Set()).add(name)
        told({ rule: name === 'contact-info' ? 'row.person' : 'row.not-taken', line: child.line, filled: { path: pathOf(child) } })
      }
    }
    last?.all.push(child)
  }
  return found
}

function takeField(field: Child, element: Element, found: readonly Element[], told: Told): unknown {
  if (field.is === 'many' || field.is === 'each') {
    const all: unknown[] = []
    for (const child of found) {
      const one = field.is === 'many' ? takeAll(field.layout, child, told) : takeInside(field.field, child, told)
      if (one !== gone && one !== null) all.push(one)
    }
    return all.length > 0 ? all : absent(field, element, told, found.length > 0)
  }
  const first = found[0]
  const second = found[1]
  if (second) told({ rule: 'row.repeated', line: second.line, filled: { path: pathOf(second) } })
  if (!first) return absent(field, element, told)
  if (field.is === 'inside') return takeInside(field.field, first, told)
  const model = takeAll(field.layout, first, told)
  return model === gone ? absent(field, element, told, true) : model
}

/** The one field that an element holds. */
const takeInside = (field: Field, element: Element, told: Told): unknown =>
  (field.is === 'attribute' || field.is === 'content' ? takeLeaf(field, element, told) : takeField(field, element, childrenNamed(element, field.name), told))

function takeLeaf(field: Leaf, element: Element, told: Told): unknown {
  const text = (field.is === 'attribute' ? element.attributes[field.name] : element.text)?.trim()
  if (text === undefined || text === '') return absent(field, element, told)
  const value = kinds[field.kind].read(text)
  if (value !== undefined) return value
  told({ rule: 'row.unreadable', line: element.line, filled: { path: placeOf(field, element), value: text.slice(0, 40) } })
  return absent(field, element, told, true)
}

/** Nothing there, or nothing that can be used; the second has been told already. */
function absent(field: Field, element: Element, told: Told, known = false): unknown {
  const need = needOf(field)
  if (!known && (need === 'needed' || need === 'expected'))
    told({ rule: need === 'needed' ? 'row.missing' : 'row.expected', line: element.line, filled: { path: placeOf(field, element) } })
  return need === 'needed' || need === 'silent' ? gone : isList(field) ? [] : null
}

const placeOf = ({ is, name }: Field, element: Element) => (is === 'content' ? pathOf(element) : `${pathOf(element)}/${is === 'attribute' ? '@' : ''}${name}`)

function tellAttributes(element: Element, { attributes }: Plan, told: Told) {
  for (const name in element.attributes)
    if (!attributes.has(name) && !name.startsWith('xmlns')) told({ rule: 'row.not-taken', line: element.line, filled: { path: `${pathOf(element)}/@${name.slice(0, 60)}` } })
}

type Plan = {
  /** A model of an element that holds nothing. */
  readonly empty: Readonly<Record<string, unknown>>
  /** What stands in the element itself. */
  readonly own: readonly Place<Leaf>[]
  /** Which field takes the children of a name, and those whose absence is told. */
  readonly places: ReadonlyMap<string, Place<Child>>
  readonly wanted: readonly Place<Child>[]
  readonly attributes: ReadonlySet<string>
}
const plans = new WeakMap<Layout, Plan>()

function planOf(layout: Layout): Plan {
  const known = plans.get(layout)
  if (known) return known
  const own: Place<Leaf>[] = []
  const children: Place<Child>[] = []
  for (const [key, field] of Object.entries(layout)) {
    if (field.is === 'attribute' || field.is === 'content') own.push({ key, field })
    else children.push({ key, field })
  }
  const plan: Plan = {
    empty: Object.fromEntries(Object.entries(layout).map(([key, field]) => [key, isList(field) ? Object.freeze([]) : null])),
    own, places: new Map(children.map((place) => [place.field.name, place])), wanted: children.filter(({ field }) => needOf(field) !== 'free'),
    attributes: new Set(own.flatMap(({ field: { is, name } }) => (is === 'attribute' ? [name] : []))),
  }
  plans.set(layout, plan)
  return plan
}
