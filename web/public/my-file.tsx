import { data } from 'react-router'
import type { Asking } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import type { Language } from '../../core/words.ts'
import { hashOfCode, readAnswer, readCode } from '../../domains/cases/index.ts'
import { erasePerson, openPaper, showMyFile, withdrawBasis } from '../../domains/people/index.ts'
import { myEnvelopes, withdrawSending } from '../../domains/exchange/index.ts'
import { myPlans } from '../../domains/procedures/index.ts'
import type { Route } from './+types/my-file'
import { asPage, parts, send, visitContext } from '../visit.ts'
import { languageOf } from '../words.ts'
import { CodeEnded } from './answer-read.tsx'
import { MyFileRead } from './my-file-read.tsx'
import { PublicPage } from './page.tsx'
import { receiverOf } from './receiver-of.ts'
import { translate } from './words.ts'
import '../look/register.css'

/** One's own file: shown, one of the papers in it opened, a consent withdrawn, everything erased. By POST with the code, each time. */
export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const form = await request.formData()
  const { intent, rest } = await parts(form)
  const code = readCode(typeof rest.code === 'string' ? rest.code : '') ?? ''
  const asking: Asking = { kind: 'asker', codeHash: hashOfCode(visit.node, code) }
  form.delete('code')
  try {
    const done = intent === 'withdraw' ? await send({ context, request }, withdrawBasis, { asking, form })
      : intent === 'withdraw-sending' ? await send({ context, request }, withdrawSending, { asking, form })
      : intent === 'erase' ? await send({ context, request }, erasePerson, { asking, form }) : undefined
    const asked = intent === 'paper' ? await send({ context, request }, openPaper, { asking, form }) : undefined
    if (intent === 'erase' && done && 'output' in done) return data({ erased: true as const })
    const ask = { via: 'page', from: visit.from } as const
    const { office, organisation, country } = await run(readAnswer, {}, asking, visit.node, ask)
    const file = await run(showMyFile, {}, asking, visit.node, ask)
    const { envelopes } = await run(myEnvelopes, {}, asking, visit.node, ask)
    const { plans } = await run(myPlans, {}, asking, visit.node, ask)
    const of = await receiverOf(visit, office)
    return data({ code, organisation, country, of, file, plans, envelopes, once: crypto.randomUUID(), paper: asked && 'output' in asked ? asked.output : undefined, problem: [done, asked].flatMap((one) => (one && 'problem' in one ? [one.problem] : []))[0], withdrawn: intent === 'withdraw' && done !== undefined && 'output' in done })
  } catch (fault) {
    throw asPage(fault, visit)
  }
}

export default function MyFile({ params, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  if (!actionData) return <ByCode language={language} />
  return 'erased' in actionData ? <CodeEnded language={language} /> : <MyFileRead language={language} {...actionData} />
}

/** Who comes here by the address alone: the file opens by the code only. (No loader may lead away: it would run after the form too.) */
function ByCode({ language }: { language: Language }) {
  const t = translate(language)
  return (
    <PublicPage language={language} path='/answer' title={t('web.answer.title')}>
      <div className='part flow'>
        <h1>{t('web.answer.title')}</h1>
        <p><a className='do' href={`/${language}/answer`}>{t('web.home.code')}</a></p>
      </div>
    </PublicPage>
  )
}
