import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'programmes.list-running.does': 'Qaysi dasturlar amalda ekanini koʻrish',
  'programmes.list-running.title': 'Amaldagi dasturlar',
  'programmes.list-running.none': 'Bu kunda amalda boʻlgan dastur yoʻq. Dasturni muvofiqlashtiruvchi boshlashi mumkin.',
  'programmes.publish.does': 'Dasturni eʼlon qilish',
  'programmes.publish.already': 'Bu dastur allaqachon eʼlon qilingan.',
  'programmes.start.does': 'Dasturni boshlash',
  'programmes.start.title': 'Nomi',
  'programmes.start.starts-on': 'Birinchi kuni',
  'programmes.start.ends-on': 'Oxirgi kuni, maʼlum boʻlsa',
  'programmes.start.ends-before': 'Oxirgi kun birinchi kundan oldin.',
  'programmes.end.does': 'Qachon tugashini koʻrsatish',
  'programmes.end.ends-on': 'Oxirgi kuni',
  'programmes.end.before-start': 'Dastur boshlanishidan oldin tuga olmaydi.',
} as const satisfies Translation<typeof en>
