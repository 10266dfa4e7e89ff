/** The working days of one country, over the years that its rows reach. Everything outside of them is NaN: nobody guesses a holiday. */
export type Calendar = {
  readonly country: string
  /** First and last epoch day that it knows. */
  readonly from: number
  readonly until: number
  isWorking(day: number): boolean | undefined
  /** The working day that is so many after this day, which itself does not count. */
  add(day: number, count: number): number
  /** This day, or the next working day after it. */
  roll(day: number): number
  /** How many working days lie after the first day, up to and with the second; negative where the second is earlier. */
  between(first: number, second: number): number
}

/** In: the country; its first and last day; which days of them are worked. Sums are made once, so that every question is answered by looking up. */
export function makeCalendar(country: string, from: number, until: number, isWorked: (day: number) => boolean): Calendar {
  const length = until - from + 1
  const worked: number[] = []
  /** How many working days there are up to and with each day. */
  const upTo = new Int32Array(length)
  for (let at = 0; at < length; at++) {
    if (isWorked(from + at)) worked.push(from + at)
    upTo[at] = worked.length
  }
  const days = Int32Array.from(worked)
  const sum = (day: number): number => (day === from - 1 ? 0 : (upTo[day - from] ?? Number.NaN))
  return {
    country, from, until,
    isWorking: (day) => (day < from || day > until ? undefined : sum(day) !== sum(day - 1)),
    add: (day, count) => days[sum(day) + count - 1] ?? Number.NaN,
    roll: (day) => days[sum(day - 1)] ?? Number.NaN,
    between: (first, second) => sum(second) - sum(first),
  }
}

/** For a country without rows: it knows no day. */
export const emptyCalendar = (country: string): Calendar => makeCalendar(country, 0, -1, () => false)
