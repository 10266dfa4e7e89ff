import type { Language } from '../../core/words.ts'
import type { Said } from '../../doors/problem.ts'
import type { readComplaint } from '../../domains/complaints/index.ts'
import { filled } from '../form.ts'
import { Choice, TextArea, TextField, Tick } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { State } from '../parts/state.tsx'
import { countryName, dayInWords } from '../words.ts'
import { PublicPage } from './page.tsx'
import { passOnOptions } from './pass-on.ts'
import { translate } from './words.ts'

type Read = Awaited<ReturnType<typeof readComplaint.run>>
type Shown = {
  readonly language: Language; readonly code: string; readonly complaint: Read; readonly once: readonly [string, string, string]
  readonly did?: string | undefined; readonly refused?: { readonly sent: unknown; readonly problem: Said; readonly intent?: string | undefined } | undefined
}

/** What the holder of a complaint's code reads and may do. The code travels in the forms, never in an address. */
export function ComplaintRead({ language, code, complaint, once, did, refused }: Shown) {
  const t = translate(language)
  const { receiver, about } = complaint
  const at = (intent: string, rest?: object) => (refused?.intent === intent ? filled(refused.sent, refused.problem.fields) : filled(rest))
  const whom = { name: receiver.name, deputy: receiver.deputy ?? '', organisation: receiver.organisation, country: countryName(language, receiver.country) }
  const [allow, erase] = [at('allow', { passOn: complaint.passOn }), at('erase')]
  return (
    <PublicPage language={language} path='/complaint' title={t('web.complaint.title')}>
      <div className='part flow'>
        <Standing language={language} complaint={complaint} />
        {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} />}
        {(did === 'write' || did === 'allow') && <Note>{t(did === 'write' ? 'web.answer.sent' : 'web.complaint.allowed')}</Note>}
        <p className='text'>
          <b>{t('web.complain-one.reads')}</b><br />
          {t(receiver.deputy ? 'web.complain-one.reads-two' : 'web.complain-one.reads-more', whom)}
        </p>
        <ol className='lines'>
          {complaint.messages.map((message, index) => (
            <li key={index}>
              <p className='small soft'>
                {message.passed ? t('web.complaint.passed', { name: message.to ?? '', organisation: about })
                  : message.by === 'receiver' ? t('web.complaint.from', { name: receiver.organisation }) : t('web.answer.from-you')}, {dayInWords(language, message.on)}
              </p>
              {message.text.split('\n').filter(Boolean).map((line, row) => <p key={row} className='text'>{line}</p>)}
            </li>
          ))}
        </ol>
        <section className='flow' aria-labelledby='again'>
          <h2 id='again'>{t('web.answer.write')}</h2>
          <Form once={once[0]} hidden={{ code }}>
            <TextArea {...at('write')('text')} label={t('web.answer.write-label')} required />
            <p className='row'><Submit intent='write'>{t('web.answer.send')}</Submit></p>
          </Form>
        </section>
        <Form once={once[1]} hidden={{ code }}>
          <Choice {...allow('passOn')} label={t('web.complain-one.pass-on')} hint={t('web.complain-one.pass-on-hint')} options={passOnOptions(t)} />
          {!complaint.named && <TextField {...allow('name')} label={t('web.complain-one.name')} hint={t('web.complain-one.name-hint')} autoComplete='off' />}
          <p className='row'><Submit look='also' intent='allow'>{t('web.complaint.allow')}</Submit></p>
        </Form>
        <section className='flow' aria-labelledby='erase'>
          <h2 id='erase'>{t('web.complaint.erase')}</h2>
          <Form once={once[2]} hidden={{ code }}>
            <p className='text small soft'>{t('web.complaint.erase-hint')}</p>
            <Tick {...erase('sure')} label={t('web.complaint.sure')} />
            <Submit look='stop' intent='erase'>{t('web.complaint.erase')}</Submit>
          </Form>
        </section>
      </div>
    </PublicPage>
  )
}

/** How far it is: in the heading, and what that means beneath. */
function Standing({ language, complaint: { about, finding, state, late, acknowledgeBy, forgottenOn } }: { language: Language; complaint: Read }) {
  const t = translate(language)
  if (finding) {
    return (
      <>
        <h1>{t(`complaints.finding.${finding}`)}</h1>
        <p className='text'><State is='done'>{about}</State><br />{t('web.complaint.state.found-more', { date: dayInWords(language, forgottenOn) })}</p>
      </>
    )
  }
  return (
    <>
      <h1>{t(`web.complaint.state.${state === 'waiting' ? 'waiting' : 'acknowledged'}`)}</h1>
      <p className='text'>
        <State is={late ? 'late' : state === 'waiting' ? 'ahead' : 'now'}>{about}</State><br />
        {state === 'acknowledged' ? t('web.complaint.state.acknowledged-more')
          : t(late ? 'web.complaint.state.late-more' : 'web.complaint.state.waiting-more', { date: dayInWords(language, acknowledgeBy) })}
      </p>
    </>
  )
}

/** A complaint that was forgotten because its holder wanted it. */
export function ComplaintErased({ language }: { language: Language }) {
  const t = translate(language)
  return (
    <PublicPage language={language} path='/complaint' title={t('web.complaint.erased')}>
      <div className='part flow'>
        <h1>{t('web.complaint.erased')}</h1>
        <p className='text'>{t('web.answer.ended-more')}</p>
        <p><a className='also' href={`/${language}/ask`}>{t('web.answer.ask-another')}</a></p>
      </div>
    </PublicPage>
  )
}
