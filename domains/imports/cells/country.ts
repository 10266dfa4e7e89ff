import { countryName } from '../../../core/written.ts'
import { languages } from '../../../core/words.ts'
import { foldedText as fold } from '../../../core/fold.ts'

/** Of three letters (ISO 3166-1): of those whom this is about, and where they go. */
const three = 'ARM AM AZE AZ BLR BY GEO GE KAZ KZ KGZ KG MDA MD RUS RU TJK TJ TKM TM UKR UA UZB UZ TUR TR POL PL DEU DE AFG AF CHN CN IRN IR IND IN KOR KR ARE AE LVA LV LTU LT EST EE MNG MN PAK PK GBR GB USA US'
/** What people write besides the name. A short form that could be two countries or a part of one (РТ, РК) is not here. */
const others = 'рф|российская федерация|russian federation|россия федерацияси|RU;рб|республика беларусь|белоруссия|BY;киргизия|киргизстан|кыргызская республика|кр кыргызстан|kyrgyz republic|qirgiziston|KG;'
  + 'узб|руз|республика узбекистан|uzbekistan republic|oʻzbekiston respublikasi|UZ;тадж|республика таджикистан|ҷумҳурии тоҷикистон|TJ;каз|республика казахстан|KZ;туркмения|TM;молдавия|республика молдова|MD;'
  + 'республика армения|AM;азербайджанская республика|AZ;турция|turkey|TR;сша|US;великобритания|GB'
const codes = [...'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(' ')]

const byName = new Map<string, string>([
  ...codes.flatMap((code) => languages.map((language) => [fold(countryName(language, code)), code] as const)),
  ...others.split(';').flatMap((group) => group.split('|').slice(0, -1).map((name) => [fold(name), group.slice(-2)] as const)),
])
const byThree = new Map(three.split(' ').flatMap((code, at, all) => (at % 2 === 0 ? [[code, all[at + 1] ?? ''] as const] : [])))

/** In: a country as people write it: its name in any of our languages, or a code of two or three letters. Out: ISO 3166, two letters. */
export function countryNamed(text: string): string | undefined {
  const upper = text.trim().toUpperCase()
  if (codes.includes(upper)) return upper
  const plain = text.replace(/^\s*(гражданин|гражданка|гр\.?|citizen of)\s+/iu, '')
  return byThree.get(upper) ?? byName.get(fold(plain))
}
