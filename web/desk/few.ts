/** The first of a heap that a page of many heaps draws, and how many there are in all. */
export type Few<Row> = { readonly rows: readonly Row[]; readonly count: number }

/** In: all of a heap, most urgent first; how many are drawn. */
export const few = <Row,>(all: readonly Row[], most: number): Few<Row> => ({ rows: all.slice(0, most), count: all.length })
