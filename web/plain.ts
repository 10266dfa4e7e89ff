/** A value as a page gets it: moments are their ISO text. */
export type Plain<Value> =
  Value extends string ? Value
    : Value extends Temporal.Instant ? string
      : Value extends readonly (infer One)[] ? readonly Plain<One>[]
        : Value extends object ? { readonly [name in keyof Value]: Plain<Value[name]> }
          : Value

/** In: what an operation answered. Out: the same with every moment as text. */
export function plain<Value>(value: Value): Plain<Value> {
  const made: Plain<Value> = JSON.parse(JSON.stringify(value))
  return made
}
