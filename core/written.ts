import { locale, type Language } from './words.ts'

/** What follows a day's number: in Uzbek and Kyrgyz by a hyphen, in Tajik with the vowel that joins it to the year. What `Intl` knows of them is not how they are written. */
const months = {
  uz: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
  tg: ['январи', 'феврали', 'марти', 'апрели', 'майи', 'июни', 'июли', 'августи', 'сентябри', 'октябри', 'ноябри', 'декабри'],
  ky: ['январы', 'февралы', 'марты', 'апрели', 'майы', 'июну', 'июлу', 'августу', 'сентябры', 'октябры', 'ноябры', 'декабры'],
} as const

const shapes = {
  whole: { day: 'numeric', month: 'long', year: 'numeric' }, short: { day: 'numeric', month: 'long' }, weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
const makers = new Map<string, Intl.DateTimeFormat>()
const written = new Map<string, string>()

/**
 * A day as `Intl` writes it in a language. A list writes the same few hundred days again and again, and a formatter takes as long to make
 * as a thousand days to write: so the formatters are kept, and the days that were written lately.
 */
export function writeDay(language: Language, day: string, shape: keyof typeof shapes): string {
  const name = `${language} ${shape}`
  const known = written.get(`${name} ${day}`)
  if (known !== undefined) return known
  const maker = makers.get(name) ?? new Intl.DateTimeFormat(locale[language], shapes[shape])
  makers.set(name, maker)
  const text = maker.format(Temporal.PlainDate.from(day))
  if (written.size >= 10_000) written.clear()
  written.set(`${name} ${day}`, text)
  return text
}

/** A day in words: 22 November 2026, 22 ноября 2026 г., 2026-yil 22-noyabr, 22 ноябри соли 2026, 2026-жылдын 22-ноябры. In: an ISO day. */
export function dayInWords(language: Language, day: string): string {
  if (language === 'en' || language === 'ru') return writeDay(language, day, 'whole')
  const date = Temporal.PlainDate.from(day)
  switch (language) {
    case 'uz': return `${date.year}-yil ${date.day}-${months.uz[date.month - 1]}`
    case 'tg': return `${date.day} ${months.tg[date.month - 1]} соли ${date.year}`
    case 'ky': return `${date.year}-жылдын ${date.day}-${months.ky[date.month - 1]}`
  }
}

/** Names of countries that `Intl` cuts short or calls otherwise than people do. */
const countries: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  tg: { US: 'Иёлоти Муттаҳидаи Амрико', GB: 'Британияи Кабир', BY: 'Беларус', CZ: 'Чехия', NL: 'Нидерланд' },
  ky: { US: 'Америка Кошмо Штаттары', SZ: 'Эсватини' },
}
const known = new Map<Language, Intl.DisplayNames>()

/** A country's name, from its ISO code; the code where there is no name. */
export function countryName(language: Language, code: string): string {
  const names = known.get(language) ?? new Intl.DisplayNames([locale[language], 'ru', 'en'], { type: 'region', fallback: 'code' })
  known.set(language, names)
  const name = countries[language]?.[code] ?? names.of(code) ?? code
  return language === 'uz' ? name.replaceAll('‘', 'ʻ').replaceAll('’', 'ʼ') : name
}

/** An exact number in groups of three that do not break, with the comma of the language; English has a point. In: its digits with a point, as core/money.ts keeps it. */
export const decimalInWords = (language: Language, number: string): string => {
  const grouped = number.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, '\u00a0')
  return language === 'en' ? grouped : grouped.replace('.', ',')
}

/** An exact amount with its currency. */
export const moneyInWords = (language: Language, amount: string, currency: string): string => `${decimalInWords(language, amount)}\u00a0${currency}`
