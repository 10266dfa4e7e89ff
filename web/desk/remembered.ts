/** The same function, which works out each answer once: for a list of thousands of rows with few different days and languages in it. */
export function remembered<Given extends string, Answer>(find: (given: Given) => Answer): (given: Given) => Answer {
  const known = new Map<Given, { readonly answer: Answer }>()
  return (given) => {
    const found = known.get(given) ?? { answer: find(given) }
    known.set(given, found)
    return found.answer
  }
}
