import { foldedText as fold } from './fold.ts'

/** The names of months as people write them: English, Russian (both cases), Uzbek in both alphabets, Tajik, Kyrgyz; short ones too. */
const written: readonly string[] = [
  'january jan январь января янв yanvar январ январи январы', 'february feb февраль февраля фев fevral феврал феврали февралы',
  'march mar март марта мар mart марти марты', 'april apr апрель апреля апр aprel апрел апрели апрелы',
  'may май мая майи майы', 'june jun июнь июня июн iyun июни июну',
  'july jul июль июля июл iyul июли июлу', 'august aug август августа авг avgust августи августу',
  'september sep sept сентябрь сентября сен сент sentabr sentyabr сентабр сентябр сентябри сентябры', 'october oct октябрь октября окт oktabr oktyabr октабр октябр октябри октябры',
  'november nov ноябрь ноября ноя noyabr ноябр ноябри ноябры', 'december dec декабрь декабря дек dekabr декабр декабри декабры',
]
const byName = new Map(written.flatMap((names, at) => names.split(' ').map((name) => [fold(name), at + 1] as const)))

/** In: a word. Out: which month it names, 1 to 12; undefined when none. */
export const monthNamed = (word: string): number | undefined => byName.get(fold(word))
