import { locale, type Language } from '../../../core/words.ts'
import type { Option } from '../../parts/field.tsx'

/** Where most of those who ask come from: they stand first. */
const near = ['KG', 'TJ', 'UZ', 'AM', 'MD', 'KZ', 'TM', 'AZ', 'GE', 'RU', 'BY', 'UA']
const rest = ('AD AE AF AG AL AO AR AT AU BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET '
  + 'FI FJ FM FR GA GB GD GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KI KM KN KP KR KW LA LB LC LI LK LR LS LT LU LV LY MA MC ME MG MH MK '
  + 'ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TL '
  + 'TN TO TR TT TV TZ UG US UY VA VC VE VN VU WS XK YE ZA ZM ZW').split(' ')
const made = new Map<Language, readonly Option[]>()

/** Countries (ISO 3166, two letters) to choose from, by their names: the near ones first, the rest in the order of the alphabet. */
export function countries(language: Language): readonly Option[] {
  const known = made.get(language)
  if (known) return known
  const names = new Intl.DisplayNames([locale[language], 'ru', 'en'], { type: 'region', fallback: 'code' })
  const order = new Intl.Collator(locale[language])
  const options = (codes: readonly string[]) =>
    codes.map((value) => ({ value, text: names.of(value) ?? value })).sort((a, b) => order.compare(a.text, b.text))
  const all = [...options(near), ...options(rest)]
  made.set(language, all)
  return all
}
