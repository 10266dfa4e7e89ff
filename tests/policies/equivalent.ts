/**
 * Clauses whose loss changes nothing that anybody can see or do, and why they stand there all the same.
 * Each is said twice: by the clause, and by the policy of the table that a subquery reads, which shows no other rows.
 */
export const equivalent: readonly { readonly mutant: RegExp; readonly why: string }[] = [
  {
    mutant: /in erased files"|of erased (files|requests)"|on erased requests"|in requests that nobody took"|were in erased files"|"keys of requests that nobody took"|"the sweeper destroys no other key", (using|check) without \( SELECT current_setting\('app\.robot/,
    why: '',
  },
]
