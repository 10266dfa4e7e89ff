import type { Translation } from '../../../core/words.ts'
import type en from './annual.en.ts'

export default {
  'evidence.annual.list.does': 'Жылдык отчетторду көрүү',
  'evidence.annual.show.does': 'Жылдык отчетту окуу',
  'evidence.annual.verify.does': 'Жылдык отчеттун колун текшерүү',
  'evidence.annual.title': 'Коалициянын жылдык отчету, {year}',
} satisfies Translation<typeof en>
