import type { ReactNode } from 'react'
import { writtenKinds, type showCoalition, type WrittenKind } from '../../../domains/coalition/index.ts'
import type { Language } from '../../../core/words.ts'
import { InWords, type Told } from '../register.tsx'
import { translate } from '../words.ts'
import { Own } from './own.tsx'

type One = Awaited<ReturnType<(typeof showCoalition)['run']>>['goals'][number]
export type Serving = Pick<One, 'ties' | 'named' | 'events' | 'written'>

/** Where each kind of thing that an organisation writes is shown. */
export const pageOf: Readonly<Record<WrittenKind, string>> = { activity: 'calendar', barrier: 'barriers', practice: 'practices', agreement: 'agreements', initiative: 'practices', material: 'library', body: 'bodies' }

/** What serves a goal, an area or a form of work, folded: each group with why it stands here. */
export function Serves({ language, ties, named, events, written }: { language: Language } & Serving) {
  const t = translate(language)
  const count = ties.length + named.length + events.length + written.length
  if (count === 0) return <p className='small soft'>{t('coalition.serves.none')}</p>
  const byWhom = Map.groupBy(ties, ({ by }) => by ?? '…')
  return (
    <details>
      <summary className='small'>{t('coalition.serves.more', { count })}</summary>
      {[...byWhom].map(([name, all]) => <Group key={name} title={t('coalition.serves.judged', { name })}>{all.map((one) => <Entry key={one.code} language={language} {...one} />)}</Group>)}
      {named.length > 0 && <Group title={t('coalition.serves.named')}>{named.map((one) => <Entry key={one.code} language={language} {...one} />)}</Group>}
      {events.length > 0 && <Group title={t('coalition.serves.events')}>{events.map((one) => <Entry key={one.code} language={language} {...one} />)}</Group>}
      {writtenKinds.map((kind) => {
        const all = written.filter((one) => one.kind === kind)
        return all.length > 0 && <Group key={kind} title={t(`coalition.kind.${kind}`)}>{all.map((one) => <li key={one.id}><a href={`/${language}/coalition/${pageOf[kind]}${kind === 'body' ? `/${one.id}` : `#${one.id}`}`}><Own language={one.language} text={one.title} /></a></li>)}</Group>
      })}
    </details>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => <><p className='small soft'>{title}</p><ul className='lines'>{children}</ul></>

/** An entry of the register by its title, as a link where it has a page. */
function Entry({ language, code, title }: { language: Language; code: string; title: Told }) {
  const folder = code.startsWith('PRG-') ? 'programmes/' : code.startsWith('EVT-') ? 'events/' : code.startsWith('ACT-') ? 'coalition#' : undefined
  return <li>{folder ? <a href={`/${language}/${folder}${code}`}><InWords language={language} text={title} /></a> : <InWords language={language} text={title} />}</li>
}
