import type { Language } from '../../core/words.ts'
import type { LinkedToMe } from '../../domains/people/index.ts'
import { dayInWords } from '../words.ts'
import { translate } from './words.ts'

/** Who is linked to the one who reads: what is written in her own file, and of others only that of which both know; never their names. */
export function LinkedList({ language, linked }: { language: Language; linked: readonly LinkedToMe[] }) {
  const t = translate(language)
  const begin = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
  if (linked.length === 0) return <p>{t('web.my-file.linked-none')}</p>
  return (
    <>
      <ul className='lines'>
        {linked.map(({ role, name, hasFile, isNotKnown, since, ended, by }, at) => (
          <li key={at}>
            {begin(t(`people.relation.${role}`))}{name && <>: <b>{name}</b></>}<br />
            <span className='small soft'>
              {[
                isNotKnown && t('web.my-file.linked-nobody'), hasFile && t('web.my-file.linked-file'), since && t('web.my-file.linked-since', { day: dayInWords(language, since) }),
                ended && t('web.my-file.linked-ended'), by,
              ].filter(Boolean).join('; ')}
            </span>
          </li>
        ))}
      </ul>
      <p className='small soft'>{t('web.my-file.linked-hint')}</p>
    </>
  )
}
