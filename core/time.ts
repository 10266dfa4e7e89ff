import { toDay, type Day } from './ids.ts'

const zones: ReadonlyMap<string, string> = new Map([
  ['AM', 'Asia/Yerevan'], ['AZ', 'Asia/Baku'], ['BE', 'Europe/Brussels'], ['BY', 'Europe/Minsk'], ['CH', 'Europe/Zurich'], ['DE', 'Europe/Berlin'], ['GE', 'Asia/Tbilisi'],
  ['KG', 'Asia/Bishkek'], ['KZ', 'Asia/Almaty'], ['LU', 'Europe/Luxembourg'], ['MD', 'Europe/Chisinau'], ['NL', 'Europe/Amsterdam'], ['PL', 'Europe/Warsaw'], ['RU', 'Europe/Moscow'], ['TJ', 'Asia/Dushanbe'],
  ['TM', 'Asia/Ashgabat'], ['TR', 'Europe/Istanbul'], ['UA', 'Europe/Kyiv'], ['UZ', 'Asia/Tashkent'],
])

/** In: a country (ISO 3166, two letters). Out: the time zone of its capital; UTC where we know none. */
export const zoneOf = (country: string | null): string => (country === null ? undefined : zones.get(country)) ?? 'UTC'

/** In: a time zone and a moment. Out: which day it is there. */
export const todayIn = (zone: string, now: Temporal.Instant): Day => toDay(now.toZonedDateTimeISO(zone).toPlainDate())

/** Which day it is where the organisation of the one who asks is. */
export const ourToday = ({ actor, now }: { readonly actor: { readonly country: string | null }; readonly now: Temporal.Instant }): Day => todayIn(zoneOf(actor.country), now)
