import { showBody, votes } from '../../../domains/coalition/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Route } from './+types/body'
import { Note } from '../../parts/note.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf } from '../../words.ts'
import { PublicPage } from '../page.tsx'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'
import { langOf, Own, OwnText, Signed } from './own.tsx'

export const loader = async ({ context, params }: Route.LoaderArgs) => ({ body: await read({ context }, showBody, { body: params.body }) })
type Body = Awaited<ReturnType<typeof loader>>['body']

export default function BodyPage({ params, loaderData: { body } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <PublicPage language={language} path={`/coalition/bodies/${body.body}`} title={body.title} way={[{ href: `/${language}/coalition`, text: t('coalition.title') }, { href: `/${language}/coalition/bodies`, text: t('coalition.bodies.title') }, { text: body.title }]}>
      <div className='part flow'>
        <h1 className={body.title.length > 60 ? 'long' : undefined} lang={langOf(body.language)}>{body.title}</h1>
        <p className='soft'>{t(`coalition.body-kind.${body.kind}`)}{body.outside && `; ${t('coalition.bodies.outside')}`}</p>
        <h2 className='lesser'>{t('coalition.bodies.mandate')}</h2>
        <OwnText language={body.language} text={body.mandate} />
        <Signed language={language} by={body.by} targets={body.targets} />
      </div>
      <Part id='seats' title={t('coalition.bodies.seats')}>
        {body.seats.length === 0 && <p className='soft'>{t('coalition.bodies.no-seats')}</p>}
        <ul className='lines'>
          {body.seats.map((one) => (
            <li key={one.seat}>
              <b>{one.name}</b>{one.part && <>: <Own language={body.language} text={one.part} /></>} <span className='small soft'>{one.untilOn ? t('coalition.from-to', { from: one.fromOn, to: one.untilOn }) : t('coalition.since', { date: one.fromOn })}</span>
              {one.person && one.agreedOn && <span className='party'>{one.person} <small className='soft'>{t('coalition.bodies.agreed', { date: one.agreedOn })}</small></span>}
            </li>
          ))}
        </ul>
      </Part>
      <Part id='decisions' title={t('coalition.bodies.decisions')}>
        {body.decisions.length === 0 && <p className='soft'>{t('coalition.bodies.no-decisions')}</p>}
        {body.decisions.map((one) => <Decision key={one.decision} language={language} one={one} />)}
      </Part>
      <Part id='meetings' title={t('coalition.bodies.meetings')}>
        {body.meetings.length === 0 && <p className='soft'>{t('coalition.bodies.no-meetings')}</p>}
        <ul className='lines'>{body.meetings.map((one) => <li key={one.meeting}>{dayInWords(language, one.onDay)}{one.place && <>, <Own language={one.language} text={one.place} /></>}<OwnText language={one.language} text={one.text} /></li>)}</ul>
      </Part>
    </PublicPage>
  )
}

/** A decision as it was recorded: what it came to, whether there was a quorum, and how each organisation voted. */
function Decision({ language, one }: { language: Language; one: Body['decisions'][number] }) {
  const t = translate(language)
  const hidden = one.entitled - one.votes.length
  return (
    <section className='flow' aria-labelledby={one.decision}>
      <h3 id={one.decision}>{dayInWords(language, one.onDay)}: {t(`coalition.outcome.${one.outcome}`)}</h3>
      {one.correctedBy && <Note>{t('coalition.bodies.corrected', { date: one.correctedBy })}</Note>}
      {one.corrects && <p>{t('coalition.bodies.corrects', { date: one.corrects })}: <Own language={one.language} text={one.correction ?? ''} /></p>}
      <OwnText language={one.language} text={one.text} />
      <p className='small soft'>{t('coalition.bodies.quorum', { entitled: one.entitled, quorum: one.quorum, present: one.entitled - one.absent })}</p>
      <ul className='lines'>
        {votes.map((vote) => one[vote] > 0 && <li key={vote}><b>{t(`coalition.vote.${vote}`)}: {one[vote]}</b> {one.votes.filter((all) => all.vote === vote).map(({ name }) => name).join(', ')}</li>)}
      </ul>
      {hidden > 0 && <p className='small soft'>{t('coalition.bodies.not-named', { count: hidden })}</p>}
    </section>
  )
}
