import type { Translation } from '../../../core/words.ts'
import type en from './linkings.en.ts'

export default {
  'people.linkings.begin.does': 'Байланыштыруу үчүн адамдардын тизмесин алып келүү',
  'people.linkings.add-file.does': 'Экинчи тизмени алып келүү',
  'people.linkings.start.does': 'Адамдардын тизмелерин байланыштыруу',
  'people.linkings.work.does': 'Адамдардын тизмелерин байланыштырууну улантуу',
  'people.linkings.stop.does': 'Адамдардын тизмелерин байланыштырууну токтотуу',
  'people.linkings.show.does': 'Байланыштырылып жаткан тизмелерди ачуу',
  'people.linkings.links.does': 'Табылган байланыштарды карап чыгуу',
  'people.linkings.show-link.does': 'Бир байланышты далилдери менен ачуу',
  'people.linkings.take.does': 'Табылган байланыштарды жадыбал түрүндө алуу',
  'people.linkings.forget.does': 'Байланыштырылган тизмелерди өчүрүү',
  'people.linkings.forget-person.does': 'Маалыматы өзүнчө сакталган адам кайсы тизмелерде бар экенин унутуу',
} as const satisfies Translation<typeof en>
