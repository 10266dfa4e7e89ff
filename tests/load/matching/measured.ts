/** One figure of the bench: what, on which data, with which result; the aim where there is one; what others reached on the same rows. */
export type Figure = {
  readonly what: string
  readonly reached: string
  readonly aim: string
  /** Whether the aim is met; null where there is none, or the data are not there. */
  readonly isMet: boolean | null
  readonly others: string
}
/** A part of the bench; `folder` is where the data of other people lie, which are not ours to pass on. */
export type MatchingPart = { readonly name: string; measure(folder: string): Promise<readonly Figure[]> }

/** Data that are not there are said, and nothing is measured. */
export const notFound = (what: string, file: string): Figure => ({ what, reached: `not measured: ${file} is not there`, aim: '', isMet: null, others: '' })
