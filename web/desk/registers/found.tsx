import { drawnReport, linkThresholds } from '../../../domains/people/index.ts'
import { Select } from '../../parts/field.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { PartOfLinking } from './part.ts'
import { percent } from './looks.ts'

/** The form that moves the threshold: it asks again, and nothing is linked anew. */
export function Threshold({ t, threshold, children }: { t: PartOfLinking['t']; threshold: number; children?: React.ReactNode }) {
  return (
    <Form method='get' label={t('web.registers.threshold')}>
      <div className='row'>
        <Select name='from' given={[String(threshold)]} label={t('web.registers.threshold')} options={linkThresholds.map((value) => ({ value: String(value), text: t('web.registers.from', { share: percent(t, value) }) }))} />
        {children}
        <Submit look='also'>{t('web.registers.move')}</Submit>
      </div>
    </Form>
  )
}

/** What was found, at a threshold that can be moved: how to go through it, and the report with the model. */
export function Found({ t, language, shown: { linking, found, against }, threshold }: PartOfLinking & { threshold: number }) {
  if (!found) return null
  const { findings, links, most } = found
  const at = findings.at.find(({ probability }) => probability === threshold)
  const here = `/${language}/desk/registers/${linking}`
  const asked = `?from=${threshold}`
  return (
    <>
      <section className='part' aria-labelledby='found'>
        <h2 id='found'>{t('web.registers.found')}</h2>
        <Threshold t={t} threshold={threshold} />
        <Facts look='glance' facts={[
          { name: findings.isOneFile ? t('people.link.report.clusters') : t('people.link.report.links'), value: <span className='num'>{t('people.link.report.number', { count: at?.people ?? 0 })}</span> },
          { name: t('people.link.report.precision'), value: <span className='num'>{percent(t, at?.precision ?? 1)}</span> },
          { name: t('people.link.report.recall'), value: <span className='num'>{percent(t, at?.recall ?? 0)}</span> },
        ]} />
        <p className='text'>{against === 'our people' ? t('web.registers.never-ours') : t('web.registers.never')}</p>
        {links >= most && <p className='note'>{t('web.registers.cut', { most })}</p>}
        <p className='row'><a className='do' href={`${here}/links${asked}`}>{t('people.linkings.links.does')}</a> <a className='also' href={`${here}/csv${asked}`}>{t('people.linkings.take.does')}</a></p>
      </section>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the domain for the command and for this page alike; every word in it is made safe there, and none is of anybody in the lists */}
      <section className='part report' aria-label={t('web.registers.report')} dangerouslySetInnerHTML={{ __html: drawnReport({ findings, threshold, language, t }).join('') }} />
    </>
  )
}
