import { foldedText as fold } from '../../../core/fold.ts'

/** What a column can be. Several columns may hold needs; everything else stands in one. */
export const columnKinds = [
  'name', 'surname', 'given name', 'patronymic', 'other name', 'born on', 'citizenship', 'language', 'phone', 'email', 'need', 'work', 'papers', 'health', 'family', 'note',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** What people write over such a column: English, Russian, Uzbek (Cyrillic reads the same), Tajik, Kyrgyz. Whole headings first, then words that give it away. */
const headings: Readonly<Record<ColumnKind, { readonly whole: string; readonly word: string }>> = {
  name: { whole: 'name|full name|name and surname|фио|ф и о|ф.и.о.|имя|фамилия имя отчество|фамилия и имя|ism familiya|ism sharif|f i sh|f.i.sh.|fish|fio|ism|исм|ному насаб|насаб ва ном|ном|аты жөнү|аты-жөнү|фамилиясы аты|person|client|beneficiary|бенефициар|клиент', word: 'фио|full name|fio|aty jönü' },
  surname: { whole: 'surname|last name|family name|фамилия|familiya|familiyasi|насаб|фамилиясы', word: 'surname|фамилия|familiya|familiyasi|насаб|фамилиясы' },
  'given name': { whole: 'given name|first name|имя|ismi|исми|ном|аты', word: 'given name|first name' },
  patronymic: { whole: 'patronymic|middle name|father name|father s name|отчество|sharifi|otasining ismi|номи падар|атасынын аты', word: 'patronymic|отчество|otasining ismi|номи падар|атасынын аты|sharifi' },
  'other name': { whole: 'other name|name in latin|latin name|name in passport|name as in passport|имя латиницей|фио латиницей|латиницей|имя в паспорте|boshqa ismi|lotincha ismi', word: 'латиницей|латиница|in latin|lotincha|кириллицей|in cyrillic' },
  'born on': { whole: 'born|born on|date of birth|birth date|birthday|dob|дата рождения|день рождения|д р|д.р.|дата рожд|родился|tugilgan sana|tugilgan sanasi|tugilgan kuni|санаи таваллуд|рӯзи таваллуд|таваллуд|туулган күнү|туулган датасы', word: 'birth|dob|рождения|рожд|tugilgan|таваллуд|туулган' },
  citizenship: { whole: 'citizenship|nationality|country|country of citizenship|гражданство|страна|страна гражданства|подданство|fuqaroligi|fuqarolik|davlati|davlat|шаҳрвандӣ|кишвар|жарандыгы|өлкө', word: 'citizenship|nationality|гражданство|fuqaro|шаҳрванд|жаранды' },
  language: { whole: 'language|speaks|язык|язык общения|родной язык|til|tili|забон|забони|тил|тили', word: 'language|язык|забон' },
  phone: { whole: 'phone|telephone|tel|mobile|phone number|contact|contacts|телефон|тел|тел.|номер телефона|моб|мобильный|контакт|контакты|telefon|telefon raqami|телефони|рақами телефон|телефону', word: 'phone|mobile|телефон|telefon|whatsapp|viber' },
  email: { whole: 'email|e mail|mail|электронная почта|почта|эл почта|elektron pochta|почтаи электронӣ', word: 'email|mail|почта|pochta' },
  need: { whole: 'need|needs|need 1|need 2|problem|request|потребность|потребности|проблема|запрос|нужды|ehtiyoj|ehtiyojlari|muammo|эҳтиёҷот|мушкилот|муктаждык|муктаждыгы|көйгөй', word: 'need|потребност|нужд|ehtiyoj|эҳтиёҷ|муктажд' },
  work: { whole: 'work|occupation|job|employer|работа|место работы|работодатель|профессия|ish|ish joyi|kasbi|кор|ҷои кор|жумуш|иштеген жери', word: 'employer|occupation|работодатель|место работы|ish joyi' },
  papers: { whole: 'papers|documents|passport|passport number|passport no|id|документы|документ|паспорт|номер паспорта|серия и номер паспорта|паспортные данные|hujjatlar|hujjat|pasport|pasport raqami|ҳуҷҷатҳо|шиноснома|документтери', word: 'passport|паспорт|pasport|шиноснома|документ|hujjat' },
  health: { whole: 'health|medical|здоровье|состояние здоровья|saglik|sogligi|salomatligi|саломатӣ|ден соолугу', word: 'health|здоров|saloma|соолук' },
  family: { whole: 'family|children|marital status|семья|дети|семейное положение|oila|oilasi|оила|үй бүлө|балдары', word: 'family|children|семья|семейное|дети|oila|оила' },
  note: { whole: 'note|notes|comment|comments|remarks|примечание|примечания|комментарий|заметки|izoh|izohlar|эзоҳ|эскертүү', word: 'примечан|comment|remark|izoh' },
}
const whole = new Map(columnKinds.flatMap((kind) => headings[kind].whole.split('|').map((text) => [fold(text), kind] as const)))
const words = columnKinds.flatMap((kind) => headings[kind].word.split('|').map((text) => [fold(text), kind] as const))

/** In: what stands over a column. Out: what it probably holds; undefined when nothing tells. */
export function columnNamed(heading: string): ColumnKind | undefined {
  const folded = fold(heading)
  if (folded === '') return undefined
  return whole.get(folded) ?? words.find(([word]) => ` ${folded}`.includes(` ${word}`))?.[1]
}

/**
 * What each column probably holds, each kind once (needs more often). Where there are a surname and a bare "name", that is the given name.
 * In: the headings. Out: as many guesses, null where nothing tells.
 */
export function guessColumns(titles: readonly string[]): readonly (ColumnKind | null)[] {
  const guesses = titles.map((title) => columnNamed(title))
  const isParted = guesses.includes('surname')
  const taken = new Set<ColumnKind>()
  return guesses.map((guess) => {
    const kind = guess === 'name' && isParted ? 'given name' : guess
    if (kind === undefined || (kind !== 'need' && taken.has(kind))) return null
    taken.add(kind)
    return kind
  })
}
