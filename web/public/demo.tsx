import { redirect } from 'react-router'
import type { NodeKind } from '../../core/kinds.ts'
import { languageFor, type Language } from '../../core/words.ts'
import { authorities, demonstrationPassword, offices } from '../../domains/node/index.ts'
import type { Route } from './+types/demo'
import { Form, Submit } from '../parts/form.tsx'
import { visitContext } from '../visit.ts'
import { countryName } from '../words.ts'
import { nothingHere } from './layout.tsx'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

/** In a demonstration only, which answers on loopback only: elsewhere there is no such page. */
export function loader({ context, request }: Route.LoaderArgs): { language: Language; password: string; kind: NodeKind } {
  const { node } = context.get(visitContext)
  if (node.facts.stamp !== 'demonstration') throw nothingHere()
  return { language: languageFor(request.headers.get('accept-language')), password: demonstrationPassword(node), kind: node.facts.kind }
}

/** Signs in as one of the invented people: a session like any other. */
export async function action({ context, request }: Route.ActionArgs) {
  const { node, signIn, language } = context.get(visitContext)
  const email = (await request.formData()).get('email')
  if (node.facts.stamp !== 'demonstration' || ![...offices, ...authorities].some(({ staff }) => staff.some((one) => one.email === email))) throw nothingHere()
  const { cookie } = await signIn.stepInto(String(email))
  return redirect(`/${language}/desk`, { status: 303, headers: { 'set-cookie': cookie } })
}

export default function Demo({ loaderData: { language, password, kind } }: Route.ComponentProps) {
  const t = translate(language)
  return (
    <PublicPage language={language} path='' title={t('web.demo.title')}>
      <div className='part flow'>
        <h1>{t('web.demo.title')}</h1>
        <p className='lede'>{t('web.demo.lede')}</p>
        {(kind === 'helpers' ? offices : authorities).map((office) => (
          <section key={office.place} className='flow' aria-labelledby={office.country}>
            <h2 id={office.country}>{office.name} <span className='soft'>{office.place}, {countryName(language, office.country)}</span></h2>
            <ul className='lines'>
              {office.staff.map(({ name, email, roles }) => (
                <li key={email}>
                  <Form hidden={{ email }}>
                    <p className='row'><Submit look='also'>{t('web.demo.enter', { name })}</Submit> <span className='soft'>{roles.map((role) => t(`directory.staff.${role}`)).join(', ')}</span></p>
                  </Form>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {kind === 'helpers' && <p><a href={`/${language}/ask`}>{t('web.demo.public')}</a></p>}
        <p className='hint'>{t('web.demo.password')} <code>{password}</code></p>
      </div>
    </PublicPage>
  )
}
