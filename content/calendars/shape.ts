import { z } from 'zod'

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** The working days of a country as people edit them. `off`: days off, with their names. `worked`: days of the weekend that are worked, and why. */
export const CalendarFile = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  /** ISO days of the week that are not worked: 6 Saturday, 7 Sunday. */
  weekend: z.array(z.number().int().min(1).max(7)),
  /** Where the days were taken from, by the short names that years use. */
  sources: z.record(z.string(), z.string()),
  note: z.string().optional(),
  years: z.record(z.string().regex(/^\d{4}$/), z.strictObject({
    source: z.string(),
    /** The act that moved days, where a source names one. */
    decree: z.string().optional(),
    off: z.record(Day, z.string()),
    worked: z.record(Day, z.string()),
  })),
})
export type CalendarFile = z.output<typeof CalendarFile>
