import { data } from 'react-router'
import { compareNode, enterNode, largestPaper, listNodes, stopNode } from '../../../domains/exchange/index.ts'
import { filled } from '../../form.ts'
import { Bring } from '../../parts/bring.tsx'
import { Empty } from '../../parts/empty.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Way } from '../../parts/way.tsx'
import { act, parts, read, visitContext } from '../../visit.ts'
import { countryName, languageOf, translate } from '../../words.ts'
import { shortMoment } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { bringFile } from '../bring-file.ts'
import type { Route } from './+types/list'
import '../../look/case.css'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listNodes, {}), helps: context.get(visitContext).node.facts.kind === 'helpers', now: Temporal.Now.instant().toString(), once: crypto.randomUUID() }
}

export async function action({ context, request, params: { language } }: Route.ActionArgs) {
  const here = `/${language}/desk/staff/nodes`
  if (/^multipart\//i.test(request.headers.get('content-type') ?? '')) {
    await read({ context }, listNodes, {})
    const entered = await bringFile({ context, request }, enterNode, { most: largestPaper, then: () => here })
    return data({ ...entered.data, of: 'enter' }, entered.init ?? undefined)
  }
  const sent = await request.clone().formData()
  const { intent, rest } = await parts(sent)
  const answered = intent === 'stop' ? await act({ context, request }, stopNode, { then: () => here }) : await act({ context, request }, compareNode, { then: () => here })
  return data({ problem: answered.data.problem, of: String(rest.node ?? '') }, answered.init ?? undefined)
}

/** The offices of other nodes: our own figures to read aloud, the file with our keys, and whose keys we have; a second person compares. */
export default function Nodes({ params, loaderData: { office, name, country, fingerprint, nodes, helps, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const administers = office.roles.includes('administrator')
  const compares = office.roles.some((role) => role !== 'coordinator')
  const heard = filled({}, actionData?.problem.fields)
  const [standing, stopped] = [nodes.filter((one) => one.stoppedAt === null), nodes.filter((one) => one.stoppedAt !== null)]
  return (
    <DeskPage language={language} tab='/staff' path='/staff/nodes' title={t('web.nodes.title')}>
      <Way label={t('web.way')} steps={[{ text: t('web.staff.title'), href: `${desk}/staff` }, { text: t('web.nodes.title') }]} />
      <div className='headrow'><h1>{t('web.nodes.title')}</h1><p className='soft'>{t(helps ? 'web.nodes.lede-helpers' : 'web.nodes.lede-authority')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ file: t('web.nodes.file'), heard: t('web.nodes.heard') }} />}
      <section className='part' aria-labelledby='ours'>
        <h2 id='ours'>{t('web.nodes.ours')}</h2>
        <p className='text'>{t('web.nodes.ours-more')}</p>
        <p><b>{name}</b>, {countryName(language, country)}<br /><span className='num'>{fingerprint}</span></p>
        <p className='row'><a className='also' href={`${desk}/staff/nodes/ours`}>{t('exchange.nodes.ours.does')}</a></p>
      </section>
      <section className='part' aria-labelledby='known'>
        <h2 id='known'>{t('web.nodes.known')}</h2>
        {standing.length === 0 && <Empty level={3} title={t('web.nodes.none')} next={t('web.nodes.none-next')} />}
        <ul className='lines'>
          {standing.map((one) => (
            <li key={one.node}>
              <b>{one.name}</b>, {countryName(language, one.country)}{' '}
              {one.comparedAt ? <State is='done'>{t('web.nodes.compared')}</State> : <State is='held'>{t('web.nodes.not-compared')}</State>}<br />
              <span className='soft small'>{t('web.nodes.entered', { by: one.enteredBy ?? '…' })}, {shortMoment(language, one.at, office.zone, now)}{one.comparedAt && <>. {t('web.nodes.compared-by', { by: one.comparedBy ?? '…' })}, {shortMoment(language, one.comparedAt, office.zone, now)}</>}</span>
              {!one.comparedAt && one.mine && <p className='soft'>{t('web.nodes.mine')}</p>}
              {!one.comparedAt && !one.mine && compares && (
                <details className='add' open={actionData?.of === one.node}>
                  <summary>{t('exchange.nodes.compare.does')}</summary>
                  <Form once={crypto.randomUUID()} hidden={{ node: one.node }} label={t('exchange.nodes.compare.does')}>
                    <p className='text soft'>{t('web.nodes.compare-more')}</p>
                    <TextField {...heard('heard')} label={t('web.nodes.heard')} hint={t('web.nodes.heard-hint')} autoComplete='off' />
                    <p className='row'><Submit intent='compare'>{t('web.nodes.compare')}</Submit></p>
                  </Form>
                </details>
              )}
              {administers && (
                <details className='add'>
                  <summary>{t('exchange.nodes.stop.does')}</summary>
                  <Form once={crypto.randomUUID()} hidden={{ node: one.node }} label={t('exchange.nodes.stop.does')}>
                    <p className='text soft'>{t('web.nodes.stop-more')}</p>
                    <p className='row'><Submit look='stop' intent='stop'>{t('exchange.nodes.stop.does')}</Submit></p>
                  </Form>
                </details>
              )}
            </li>
          ))}
        </ul>
        {stopped.length > 0 && <details><summary>{t('web.nodes.stopped', { count: stopped.length })}</summary><ul className='lines'>{stopped.map((one) => <li key={one.node}>{one.name}, {countryName(language, one.country)}<br /><span className='soft small'>{shortMoment(language, one.stoppedAt ?? now, office.zone, now)}</span></li>)}</ul></details>}
      </section>
      {administers && (
        <Bring id='enter' apart does={t('exchange.nodes.enter.does')} once={once} at={filled({}, actionData?.of === 'enter' ? actionData.problem.fields : {})('file')} label={t('web.nodes.file')} hint={t('web.nodes.file-hint')} accept='.json,application/json' />
      )}
    </DeskPage>
  )
}
