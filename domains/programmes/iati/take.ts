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

function takeAll(layout: Layout, element: Element, told: Told): object | typeof gone {
  const plan = planOf(layout)
  const found = childrenByField(plan, element, told)
  const model: Record<string, unknown> = {}
  let whole = true
  let attributes = 0
  for (let at = 0; at < plan.fields.length; at++) {
    const field = plan.fields[at]
    const key = plan.keys[at]
    if (!field || key === undefined) continue
    if (field.is === 'attribute' && element.attributes[field.name] !== undefined) attributes++
    const value = takeField(field, element, found[at] ?? none, told)
    if (value === gone) whole = false
    else model[key] = value
  }
  if (attributes !== element.held) tellAttributes(element, plan, told)
  return whole ? model : gone
}
const none: readonly Element[] = []

/** The children of each field, by its place in the layout. Those that no field takes are told, once for each name. */
function childrenByField({ places }: Plan, element: Element, told: Told): readonly (readonly Element[] | undefined)[] {
  const found: (Element[] | undefined)[] = []
  let left: Set<string> | undefined
  // Rows of one kind follow one another: what was just looked up is the same again.
  let [name, place]: [string, number | undefined] = ['', undefined]
  for (const child of element.children) {
    if (child.name !== name) [name, place] = [child.name, places.get(child.name)]
    if (place !== undefined) {
      const there = found[place]
      if (there) there.push(child)
      else found[place] = [child]
    } else if (!left?.has(child.name)) {
      left = (left ?? new Set()).add(child.name)
      told({ rule: child.name === 'contact-info' ? 'row.person' : 'row.not-taken', line: child.line, filled: { path: pathOf(child) } })
    }
  }
  return found
}

function takeField(field: Field, element: Element, found: readonly Element[], told: Told): unknown {
  if (field.is === 'attribute' || field.is === 'content') return takeLeaf(field, element, told)
  if (field.is === 'many' || field.is === 'each') {
    const all: unknown[] = []
    for (const child of found) {
      const one = field.is === 'many' ? takeAll(field.layout, child, told) : takeInside(field.field, child, told)
      if (one !== gone && one !== null) all.push(one)
    }
    return all.length > 0 ? all : absent(field, element, told, found.length > 0)
  }
  const [first, second] = found
  if (second) told({ rule: 'row.repeated', line: second.line, filled: { path: pathOf(second) } })
  if (!first) return absent(field, element, told)
  if (field.is === 'inside') return takeInside(field.field, first, told)
  const model = takeAll(field.layout, first, told)
  return model === gone ? absent(field, element, told, true) : model
}

/** The one field that an element holds. */
function takeInside(field: Field, element: Element, told: Told): unknown {
  const isLeaf = field.is === 'attribute' || field.is === 'content'
  return takeField(field, element, isLeaf ? none : childrenNamed(element, field.name), told)
}

function takeLeaf(field: Extract<Field, { is: 'attribute' | 'content' }>, element: Element, told: Told): unknown {
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
  readonly keys: readonly string[]
  readonly fields: readonly Field[]
  /** In which place of the layout the children of a name belong. */
  readonly places: ReadonlyMap<string, number>
  readonly attributes: ReadonlySet<string>
}
const plans = new WeakMap<Layout, Plan>()

function planOf(layout: Layout): Plan {
  const known = plans.get(layout)
  if (known) return known
  const fields = Object.values(layout)
  const plan: Plan = {
    keys: Object.keys(layout), fields,
    places: new Map(fields.flatMap(({ is, name }, place) => (is === 'attribute' || is === 'content' ? [] : [[name, place] as const]))),
    attributes: new Set(fields.flatMap(({ is, name }) => (is === 'attribute' ? [name] : []))),
  }
  plans.set(layout, plan)
  return plan
}
