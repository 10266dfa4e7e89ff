import type { Language } from '../../core/words.ts'
import type { ListName } from './taken.ts'
import { translate } from './words.ts'

/** Beneath a list: the same rows as a table, as JSON, or as news. `search`: the choice as the address holds it, with its question mark. */
export function TakeLine({ language, list, search = '' }: { language: Language; list: ListName; search?: string }) {
  const t = translate(language)
  const link = (shape: 'csv' | 'json' | 'atom') => <a href={`/${language}/take/${list}/${shape}${search}`}>{t(`sources.take.${shape}`)}</a>
  return <p className='small soft'>{t('sources.take.title')}: {link('csv')} · {link('json')} · {link('atom')} · <a href={`/${language}/search`}>{t('sources.search.title')}</a></p>
}
