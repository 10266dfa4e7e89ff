import { data } from 'react-router'
import type { Language } from '../../../core/words.ts'
import { compareLaws, latestVersion, procedureNames, type Procedure } from '../../../domains/procedures/index.ts'
import { Ticks } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { In } from '../../parts/in.tsx'
import { Note } from '../../parts/note.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { languageOf } from '../../words.ts'
import { PublicPage } from '../page.tsx'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'
import type { Route } from './+types/compare'
import { chosenLaws } from './chosen.ts'
import { FormsOfReturn, verdicts } from './forms-compared.tsx'
import { Briefly, InRussian, Instruments, Marks, sourcesOf, Status } from './parts.tsx'
import { answerOf, Asked, nothingIn } from './questions.tsx'
import { titleOf } from './say.ts'

export function loader({ request }: Route.LoaderArgs) {
  const { laws, unknown, isAsked } = chosenLaws(new URL(request.url).searchParams)
  return data({ with: laws.map(({ id }) => id), unknown, isAsked }, { status: unknown.length > 0 ? 422 : 200 })
}

export default function Compare({ params, loaderData: { with: chosen, unknown, isAsked } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const laws = chosen.flatMap((id) => latestVersion(id) ?? [])
  const isEnough = laws.length > 1
  const few = isAsked && !isEnough && chosen.length !== 1 && unknown.length === 0
  return (
    <PublicPage language={language} path={`/procedures/compare${chosen.length > 0 ? `?with=${chosen.join(',')}` : ''}`} title={t('web.laws.compare')} way={[{ href: `/${language}/procedures`, text: t('web.laws.title') }, { text: t('web.laws.compare') }]}>
      <div className='part flow'>
        <h1>{t('web.laws.compare')}</h1>
        <p className='lede'>{t('web.laws.compare.lede')}</p>
        {unknown.length > 0 && <Note bad title={t('web.laws.compare.unknown', { names: unknown.join('; ') })} />}
        <Form method='get' action={`/${language}/procedures/compare`}>
          <Ticks
            name='with' label={t('web.laws.compare.which')} given={chosen} why={few ? [t('web.laws.compare.too-few')] : []} {...(chosen.length === 1 && { hint: t('web.laws.compare.too-few') })}
            options={procedureNames.flatMap((id) => latestVersion(id) ?? []).map((law) => ({ value: law.id, text: <In text={titleOf(language, law)} /> }))}
          />
          <Submit look='also'>{t('web.laws.compare.show')}</Submit>
        </Form>
      </div>
      {isEnough && <Compared language={language} laws={laws} />}
      <FormsOfReturn language={language} />
    </PublicPage>
  )
}

function Compared({ language, laws }: { language: Language; laws: readonly Procedure[] }) {
  const t = translate(language)
  const sources = sourcesOf(...laws)
  return (
    <Part id='compared' title={t('web.laws.compare')}>
      <p className='small'><a href={`/${language}/procedures/compare/csv?with=${laws.map(({ id }) => id).join(',')}`}>{t('web.laws.compare.csv')}</a></p>
      <InRussian language={language} />
      <ul className='lines'>{laws.map((law) => <li key={law.id}><a href={`/${language}/procedures/${law.id}`}><In text={titleOf(language, law)} /></a> <Status language={language} status={law.status} /></li>)}</ul>
      <div className='marked'>
        <Table caption={t('web.laws.compare')} rows={compareLaws(laws)} keyOf={({ about, name }) => `${about} ${name}`} columns={[
          { head: t('web.laws.compare.question'), as: 'row', cell: (question) => <><Asked language={language} question={question} /><State is={verdicts[question.verdict]}>{t(`web.laws.compare.${question.verdict}`)}</State></> },
          ...laws.map((law, at) => ({
            head: titleOf(language, law).text,
            cell: (question: ReturnType<typeof compareLaws>[number]) => {
              const answer = answerOf(language, question, at, sources)
              return answer ? <>{answer.drawn}{answer.ground && <Briefly language={language} sources={sources} ground={answer.ground} />}</> : <span className='soft'>{nothingIn(language, question.about)}</span>
            },
          })),
        ]} />
      </div>
      <Marks language={language} />
      <h3>{t('web.laws.sources')}</h3>
      <Instruments language={language} sources={sources} />
    </Part>
  )
}
