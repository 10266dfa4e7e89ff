import type { Translation } from '../../core/words.ts'
import type en from './reports.en.ts'

export default {
  'web.reports.title': 'Годовые отчёты',
  'web.reports.lede': 'Что коалиция сделала за год, что из этого вышло и чего мы не знаем. Каждое число ведёт к записям или опубликованным данным, из которых оно взято.',
  'web.reports.none': 'Годовых отчётов пока не публиковали.',
  'web.reports.year': 'Год',
  'web.reports.pdf': 'В PDF: {language}',
  'web.reports.contents': 'Содержание',
  'web.reports.written-in': 'Годовые отчёты пишутся по-английски и по-русски.',
  'web.reports.read-english': 'Читать по-английски',
  'web.reports.as-of': 'По тому, что было открыто на {date}',
  'web.reports.corrects': 'Эта версия исправляет предыдущую:',
  'web.reports.corrected': 'Есть более новая версия этого отчёта.',
  'web.reports.versions': 'Версии',
  'web.reports.made': 'Как составлен этот отчёт',
  'web.reports.made.generated': 'Черновик составила программа по тому, что открыто. Числа стоят в нём ссылками; кто меняет предложение, чисел изменить не может.',
  'web.reports.made.edited': 'Секретариат изменил предложений: {edited} из {count}. Отчёт целиком одобрил второй человек.',
  'web.reports.made.people': 'Числа людей взяты только из опубликованных данных, никогда из дел. Организации, которые просили их не называть, не названы, даже если стоят в сохранённом тексте.',
  'web.reports.signed-how': 'Хеш — SHA-256 текста из файла JSON; узел подписал хеш ключом Ed25519. На этом узле: hamroh evidence/annual/verify',
  'web.reports.page': 'Страница {page} из {pages}',
  'web.reports.where': 'Куда ведёт каждое число',
  'web.reports.where-lede': 'Для тех, кто читает на бумаге. Перед каждым адресом стоит: {address}',
  'web.reports.chapter': 'Глава',
  'web.reports.figure': 'Что названо',
  'web.reports.address': 'Адрес',
  'web.reports.leads': '{figure}: к записям',
} satisfies Translation<typeof en>
