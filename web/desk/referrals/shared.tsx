import type { Language } from '../../../core/words.ts'
import { classes, type Contents } from '../../../domains/people/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { countryName, dayInWords, type T } from '../../words.ts'
import { Careful } from '../careful.tsx'
import { oneOf } from '../known.ts'
import { Paragraphs } from '../paragraphs.tsx'
import { begin } from '../people/say.ts'
import type { ParcelShown } from './parcel.ts'
import { NotShared, sorted } from './sees.tsx'

type Item = { readonly class: string; readonly contents: Contents }

/** What was shared with us, by class, in the order of the list; how to reach the person comes first. */
export function Shared({ t, language, shown, items }: { t: T; language: Language; shown: ParcelShown; items: readonly Item[] | null }) {
  if (!items) return <section aria-labelledby='shared'><h2 id='shared' className='begins'>{t('web.received.shared')}</h2><p className='text'>{t('web.received.declined-more')}</p></section>
  const inOrder = classes.flatMap((one) => items.filter((item) => item.class === one))
  const contact = items.find((item) => item.class === 'contact')
  return (
    <section aria-labelledby='shared'>
      <h2 id='shared' className='begins'>{t('web.received.shared')}</h2>
      {contact ? <Reach t={t} contents={contact.contents} /> : <p className='careful'><b>{t('web.received.no-contact')}</b> {t('web.received.no-contact-more', { sender: shown.sender_name })}</p>}
      {inOrder.filter((item) => item !== contact).map((item) => <ClassOf key={item.class} t={t} language={language} item={item} />)}
      <h3 className='part'>{t('web.received.not-shared')}</h3>
      <NotShared t={t} no={sorted(shown.classes).no} theirs={shown.sender_name} />
    </section>
  )
}

function Reach({ t, contents }: { t: T; contents: Contents }) {
  const told = (what: Contents[number]['what']) => contents.find((one) => one.what === what)?.text
  return <Careful t={t} reach={told('reach') ?? 'not at all'} contact={told('contact')} hours={told('hours')} through={told('through')} codeWord={told('code word')} note={told('contact note')} />
}

function ClassOf({ t, language, item }: { t: T; language: Language; item: Item }) {
  const name = oneOf(classes, item.class)
  const [first, ...names] = item.contents.filter(({ what }) => what === 'names')
  const facts = item.contents.filter(({ what }) => what === 'born on' || what === 'citizenship')
  const texts = item.contents.filter((one) => one.what !== 'names' && !facts.includes(one))
  return (
    <div className='class'>
      <h3>{name && begin(t(`people.class.${name}`))}</h3>
      {item.contents.length === 0 && <p className='soft'>{t('web.received.empty')}</p>}
      {first && <p className='called'><b>{first.text}</b>{names.map(({ text }) => <span key={text} className='soft'> · {text}</span>)}</p>}
      {facts.length > 0 && <Facts look='pairs' facts={facts.map(({ what, text }) => ({ name: t(`people.content.${what}`), value: what === 'born on' ? dayInWords(language, text) : countryName(language, text) }))} />}
      {texts.map(({ text }) => <Paragraphs key={text} text={text} />)}
    </div>
  )
}
