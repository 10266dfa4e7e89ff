/** Clauses whose loss changes nothing that anybody can see or do, and why they are there all the same. */
export const equivalent: readonly { readonly mutant: RegExp; readonly why: string }[] = []
