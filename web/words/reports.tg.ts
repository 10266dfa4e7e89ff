import type { Translation } from '../../core/words.ts'
import type en from './reports.en.ts'

export default {
  'web.reports.title': 'Ҳисоботҳои солона',
  'web.reports.lede': 'Эътилоф дар як сол чӣ кор кард, аз он чӣ баромад ва чӣ маълум нест. Ҳар як рақам ба сабтҳо ё маълумоти нашршудае мебарад, ки аз онҳо гирифта шудааст.',
  'web.reports.none': 'Ҳанӯз ҳисоботи солона нашр нашудааст.',
  'web.reports.year': 'Сол',
  'web.reports.pdf': 'Дар шакли PDF: {language}',
  'web.reports.contents': 'Мундариҷа',
  'web.reports.written-in': 'Ҳисоботҳои солона ба забонҳои англисӣ ва русӣ навишта мешаванд. Дар ин ҷо матни русӣ аст.',
  'web.reports.read-english': 'Хондан ба забони англисӣ',
  'web.reports.as-of': 'Аз рӯйи он чи дар {date} ошкор буд',
  'web.reports.corrects': 'Ин нусха нусхаи пешинаро ислоҳ мекунад:',
  'web.reports.corrected': 'Нусхаи навтари ин ҳисобот мавҷуд аст.',
  'web.reports.versions': 'Нусхаҳо',
  'web.reports.made': 'Ин ҳисобот чӣ гуна тартиб дода шудааст',
  'web.reports.made.generated': 'Нусхаи аввалро барнома аз рӯйи маълумоти ошкор навишт. Рақамҳо дар он пайванданд; касе, ки ҷумларо тағйир медиҳад, онҳоро тағйир дода наметавонад.',
  'web.reports.made.edited': 'Котибот аз {count} ҷумла {edited}-торо тағйир дод. Ҳисоботро пурра шахси дуюм тасдиқ кард.',
  'web.reports.made.people': 'Шумораи одамон танҳо аз маълумоти нашршуда гирифта мешавад, ҳеҷ гоҳ аз парвандаҳо. Ташкилотҳое, ки хоҳиш кардаанд номбар нашаванд, номбар намешаванд, ҳатто агар дар матни нигоҳдошташуда бошанд.',
  'web.reports.signed-how': 'Хеш – SHA-256 матни файли JSON аст; гиреҳ хешро бо Ed25519 имзо кардааст. Дар ин гиреҳ: hamroh evidence/annual/verify',
  'web.reports.page': 'Саҳифаи {page} аз {pages}',
  'web.reports.where': 'Ҳар як рақам ба куҷо мебарад',
  'web.reports.where-lede': 'Барои онҳое, ки дар коғаз мехонанд. Пеш аз ҳар суроға меистад: {address}',
  'web.reports.chapter': 'Боб',
  'web.reports.figure': 'Рақам',
  'web.reports.address': 'Суроға',
  'web.reports.leads': '{figure}: ба сабтҳо',
} satisfies Translation<typeof en>
