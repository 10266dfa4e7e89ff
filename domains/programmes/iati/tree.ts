/**
 * One element of a file as it stands there. `text` is its own text in one piece (what stands between its children is joined: the standard has no
 * text beside elements); `line` is where its tag begins. Above an entry stand the root of its file, with this entry alone, and a nameless document.
 */
export type Element = {
  readonly name: string
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  /** How many attributes there are: an object without a prototype is slow to walk through. */
  readonly held: number
  readonly children: readonly Element[]
  readonly text: string
  readonly parent: Element | null
}

/** The last element with many children that was asked, and these by name: rules ask one element sixty times in a row. */
let sorted: { readonly of: Element; readonly names: ReadonlyMap<string, readonly Element[]> } | undefined
const none: readonly Element[] = []

/** The children of this name, in their order. */
export function childrenNamed(element: Element, name: string): readonly Element[] {
  const { children } = element
  if (children.length === 0) return none
  if (children.length <= 12) return children.filter((child) => child.name === name)
  if (sorted?.of !== element) sorted = { of: element, names: Map.groupBy(children, (child) => child.name) }
  return sorted.names.get(name) ?? none
}

/** All elements of this name below one, itself not among them. */
export function allBelow(element: Element, name: string, found: Element[] = []): readonly Element[] {
  for (const child of element.children) {
    if (child.name === name) found.push(child)
    if (child.children.length > 0) allBelow(child, name, found)
  }
  return found
}

/** Where an element stands below the root, as `iati-activity/transaction/value`; the root itself by its name. */
export function pathOf(element: Element): string {
  const names: string[] = []
  for (let at: Element | null = element; at?.parent?.parent; at = at.parent) names.unshift(at.name)
  return names.length > 0 ? names.join('/') : element.name
}

/** The document above an element: where a path that begins with a slash begins. */
export function documentOf(element: Element): Element {
  let at = element
  while (at.parent) at = at.parent
  return at
}
