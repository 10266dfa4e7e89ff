import { id } from '../../core/ids.ts'
import { acknowledgeBreakGlass, supervise } from '../../domains/directory/index.ts'
import { listNames } from '../../domains/people/index.ts'
import '../look/case.css'
import { Problems } from '../parts/problems.tsx'
import { act, read } from '../visit.ts'
import { languageOf, translate } from '../words.ts'
import type { Route } from './+types/supervise'
import { keyed } from './cases/forms.ts'
import { DeskPage } from './page.tsx'
import { Glass } from './supervise/glass.tsx'
import { Opened } from './supervise/opened.tsx'
import { Others } from './supervise/others.tsx'

/** One page of the journal by its ends; one colleague, if the address names one. Names come from the files' own domain. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const one = (name: 'before' | 'by') => id('account').safeParse(asked.get(name)).data
  const [before, by] = [one('before'), one('by')]
  const seen = await read({ context }, supervise, { ...(before && { before }), ...(by && { by }) })
  const names = await read({ context }, listNames, { persons: [...new Set(seen.opened.flatMap(({ subject }) => subject ?? []))] })
  return { ...seen, names, by: by ?? null, now: Temporal.Now.instant().toString(), once: keyed(seen.glass.map(({ glass }) => glass)) }
}

export const action = ({ context, request }: Route.ActionArgs) => act({ context, request }, acknowledgeBreakGlass, { then: (_, language) => `/${language}/desk/supervise` })

export default function Supervise({ params, loaderData, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, opened, older, refused, came, glass, names, by, now, once } = loaderData
  const drawn = { t, language, zone: office.zone, now }
  return (
    <DeskPage language={language} tab='/staff' path='/supervise' title={t('web.supervise.title')}>
      <div className='headrow'><h1>{t('web.supervise.title')}</h1></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} />}
      <div className='split'>
        <Opened {...drawn} opened={opened} older={older} names={names} by={by} />
        <aside className='side' aria-label={t('web.supervise.beside')}>
          <Glass {...drawn} glass={glass} once={once} />
          <Others {...drawn} id='refused' title={t('web.supervise.refused')} none={t('web.supervise.refused-none')} entries={refused} />
          <Others {...drawn} id='came' title={t('web.supervise.came')} none={t('web.supervise.came-none')} entries={came} />
        </aside>
      </div>
    </DeskPage>
  )
}
