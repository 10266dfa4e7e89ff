import { classes, type Class } from '../../../domains/people/index.ts'
import type { T } from '../../words.ts'
import { begin } from '../people/say.ts'

/** In: the classes that were shared. Out: those of the list that were, and those that were not. */
export const sorted = (shared: readonly string[]): { readonly yes: readonly Class[]; readonly no: readonly Class[] } =>
  ({ yes: classes.filter((one) => shared.includes(one)), no: classes.filter((one) => !shared.includes(one)) })

/** What the receiver sees of a person, and what it does not. `ended`: it saw this once and does not any more. */
export function Sees({ t, receiver, shared, ended = false }: { t: T; receiver: string; shared: readonly string[]; ended?: boolean }) {
  const { yes, no } = sorted(shared)
  return (
    <div className='col'>
      <div>
        <h3>{t(ended ? 'web.sees.saw' : 'web.sees.sees', { receiver })}</h3>
        <ul className={ended ? 'sees not' : 'sees'}>{yes.map((one) => <li key={one}>{begin(t(`people.class.${one}`))}</li>)}</ul>
      </div>
      <div>
        <h3>{t(ended ? 'web.sees.never-saw' : 'web.sees.sees-not', { receiver })}</h3>
        <NotShared t={t} no={no} />
      </div>
    </div>
  )
}

/** What was not shared: the classes that were left out, and what never goes. `theirs`: it stayed with another organisation, not with us. */
export function NotShared({ t, no, theirs }: { t: T; no: readonly Class[]; theirs?: string }) {
  return (
    <ul className='sees not'>
      {no.map((one) => <li key={one}>{begin(t(`people.class.${one}`))}</li>)}
      <li>{theirs === undefined ? t('web.sees.our-own') : t('web.sees.their-own', { sender: theirs })}</li>
    </ul>
  )
}
