import type { Translation } from '../../core/words.ts'
import type en from './reports.en.ts'

export default {
  'web.reports.title': 'Жылдык отчеттор',
  'web.reports.lede': 'Коалиция бир жылда эмне кылды, андан эмне чыкты жана эмне белгисиз. Ар бир сан ал алынган жазууларга же жарыяланган сандарга алып барат.',
  'web.reports.none': 'Азырынча жылдык отчет жарыялана элек.',
  'web.reports.year': 'Жыл',
  'web.reports.pdf': 'PDF түрүндө: {language}',
  'web.reports.contents': 'Мазмуну',
  'web.reports.written-in': 'Жылдык отчеттор англис жана орус тилдеринде жазылат. Бул жерде орусча тексти турат.',
  'web.reports.read-english': 'Англис тилинде окуу',
  'web.reports.as-of': '{date} абалы боюнча ачык болгон маалыматтардан',
  'web.reports.corrects': 'Бул нуска мурункусун оңдойт:',
  'web.reports.corrected': 'Бул отчеттун жаңыраак нускасы бар.',
  'web.reports.versions': 'Нускалар',
  'web.reports.made': 'Бул отчет кантип түзүлгөн',
  'web.reports.made.generated': 'Биринчи долбоорду программа ачык маалыматтардан түздү. Сандар анда шилтеме болуп турат; сүйлөмдү өзгөрткөн адам аларды өзгөртө албайт.',
  'web.reports.made.edited': 'Катчылык {count} сүйлөмдүн {edited} сүйлөмүн өзгөрттү. Отчетту толугу менен экинчи адам жактырды.',
  'web.reports.made.people': 'Адамдардын саны жарыяланган сандардан гана алынат, эч качан иштердин өзүнөн эмес. Аталбоону сураган уюмдар, сакталган текстте турса да, аталбайт.',
  'web.reports.signed-how': 'Хеш – JSON файлындагы тексттин SHA-256 мааниси; түйүн хешке Ed25519 менен кол койгон. Ушул түйүндө: hamroh evidence/annual/verify',
  'web.reports.page': '{pages} беттин {page}-бети',
  'web.reports.where': 'Ар бир сан кайда алып барат',
  'web.reports.where-lede': 'Кагаздан окугандар үчүн. Ар бир даректин алдында турат: {address}',
  'web.reports.chapter': 'Бөлүм',
  'web.reports.figure': 'Сан',
  'web.reports.address': 'Дарек',
  'web.reports.leads': '{figure}: жазууларга',
} satisfies Translation<typeof en>
