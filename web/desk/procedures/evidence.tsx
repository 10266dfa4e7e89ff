import { dayInWords } from '../../words.ts'
import { DateField, Select, TextField } from '../../parts/field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayTyped } from '../days.ts'
import { maySet, type PartOfForms } from './say-forms.ts'

/** The lists of the instrument as a checklist: what each piece proves, and whether one is enclosed; then the pieces themselves. */
export function Evidence({ part }: { part: PartOfForms }) {
  const { t, shown: { evidence, takesEvidence } } = part
  if (!takesEvidence) return null
  return (
    <section className='part' aria-labelledby='evidence'>
      <h2 id='evidence'>{t('web.forms.evidence')}</h2>
      {evidence.length > 0 && <p className='soft'>{t('web.forms.evidence-lede')}</p>}
      {evidence.map(({ list, says, effect, law, items }) => (
        <details key={list} open={items.some(({ enclosed }) => enclosed > 0)}>
          <summary lang={says.lang}>{says.text}</summary>
          <p className='soft'>{effect && <span lang={effect.lang}>{effect.text}. </span>}<span lang={law.lang}>{law.text}</span></p>
          <ul className='lines'>
            {items.map(({ item, says: named, enclosed }) => (
              <li key={item}><span lang={named.lang}>{named.text}</span> <State is={enclosed > 0 ? 'done' : 'none'}>{t(enclosed > 0 ? 'web.forms.enclosed' : 'web.forms.not-enclosed')}</State></li>
            ))}
          </ul>
        </details>
      ))}
      <Pieces part={part} />
      <Enclose part={part} />
    </section>
  )
}

type Says = PartOfForms['shown']['evidence'][number]['says']

function Pieces({ part: { t, language, shown, here, once } }: { part: PartOfForms }) {
  const { pieces, version } = shown
  const open = maySet(shown)
  const named = new Map<string, Says>(shown.evidence.flatMap(({ list, items }) => items.map(({ item, says }) => [`${list}: ${item}`, says] as const)))
  return (
    <div className='part'>
      <h3>{t('web.forms.pieces')} <span className='soft num'>{pieces.length}</span></h3>
      {pieces.length === 0
        ? <Empty title={t('web.forms.pieces-none')} next={open && <span className='soft'>{t('web.forms.pieces-none-next')}</span>} />
        : (
          <ol className='lines'>
            {pieces.map(({ piece, evidence, says, issuedOn, validUntil }) => {
              const item = evidence === null ? undefined : named.get(evidence)
              return (
                <li key={piece}>
                  <b>{says}</b>
                  {item && <div className='soft' lang={item.lang}>{item.text}</div>}
                  <div className='soft'>{[issuedOn && t('web.forms.issued', { day: dayInWords(language, issuedOn) }), validUntil && t('web.forms.valid', { day: dayInWords(language, validUntil) })].filter(Boolean).join(' · ')}</div>
                  {open && <Form action={here} once={once[`remove-${piece}`] ?? ''} seen={version} label={`${t('procedures.remove-evidence.does')}: ${says}`}><p className='row'><Submit look='plain' intent={`remove-${piece}`}>{t('procedures.remove-evidence.does')}</Submit></p></Form>}
                </li>
              )
            })}
          </ol>
        )}
    </div>
  )
}

function Enclose({ part: { t, shown, here, once, at, refused } }: { part: PartOfForms }) {
  const { evidence, version, today } = shown
  if (!maySet(shown)) return null
  const hint = t('web.forms.day-hint', { day: dayTyped(today) ?? '' })
  const options = evidence.flatMap(({ list, says, items }) => items.map(({ item, says: named }) => ({ value: `${list}: ${item}`, text: `${named.text} (${says.text})` })))
  return (
    <details className='add' open={refused === 'enclose'}>
      <summary>{t('procedures.enclose-evidence.does')}</summary>
      <Form action={here} once={once.enclose ?? ''} seen={version} label={t('procedures.enclose-evidence.does')}>
        {options.length > 0 && <Select {...at('enclose.evidence')} label={t('web.forms.which')} none={t('web.case.choose')} options={options} />}
        <TextField {...at('enclose.says')} label={t('web.forms.says')} autoComplete='off' />
        <DateField {...at('enclose.issuedOn')} label={t('web.forms.issued-on')} hint={hint} />
        <DateField {...at('enclose.validUntil')} label={t('web.forms.valid-until')} hint={hint} />
        <p className='row'><Submit intent='enclose'>{t('web.forms.save')}</Submit></p>
      </Form>
    </details>
  )
}
