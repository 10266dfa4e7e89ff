/** In: a list of codes, and one that came from the database or a form. Out: the same as one of the list; undefined when the list does not have it. */
export const oneOf = <const List extends readonly string[]>(list: List, value: unknown): List[number] | undefined => list.find((one) => one === value)
