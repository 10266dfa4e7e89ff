import { needKinds } from '../../../domains/cases/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { DateField, Select, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { dayOf, shortDay } from '../days.ts'
import { Add } from './add.tsx'
import { needIn } from './say.ts'
import { beginning, needIs, stepIs, type CaseShown, type PartOfCase, type Step } from './shown.ts'

type Row = { readonly need: CaseShown['needs'][number] | null; readonly steps: readonly Step[] }

/** What is needed, what was planned for it, and how far that is; steps that belong to no need come last. */
export function Needs({ part }: { part: PartOfCase }) {
  const { t, shown: { needs, plan } } = part
  const rows: readonly Row[] = needs.map((need) => ({ need, steps: plan.filter((step) => step.need === need.need) }))
  const loose = plan.filter((step) => !needs.some(({ need }) => need === step.need))
  const columns: readonly Column<Row>[] = [
    { head: t('web.case.need'), as: 'row', cell: ({ need }) => (need ? <>{needIn(t, need.kind)}{need.text && <p className='beneath'>{need.text}</p>}</> : <span className='soft'>{t('web.case.no-need')}</span>) },
    { head: t('web.case.plan'), cell: ({ steps }) => <Steps part={part} steps={steps} /> },
    { head: t('web.case.state'), bare: true, cell: ({ need, steps }) => need && <State is={needIs(steps)}>{t(`web.case.need.${needIs(steps)}`)}</State> },
  ]
  return (
    <section aria-labelledby='needs'>
      <h2 id='needs' className='begins'>{t('web.case.needs')}</h2>
      {needs.length === 0 && loose.length === 0
        ? <Empty title={t('web.case.needs-none')} next={<span className='soft'>{t('web.case.needs-none-next')}</span>} />
        : <Table caption={t('web.case.plan')} columns={columns} rows={loose.length > 0 ? [...rows, { need: null, steps: loose }] : rows} keyOf={({ need }) => need?.need ?? 'loose'} />}
      <div className='adds'><AddNeed part={part} /><AddStep part={part} /></div>
    </section>
  )
}

function Steps({ part: { t, language, shown: { today, office }, may, here, once }, steps }: { part: PartOfCase; steps: readonly Step[] }) {
  if (steps.length === 0) return <span className='soft'>{t('web.case.plan-none')}</span>
  return (
    <ul className='steps'>
      {steps.map((step) => (
        <li key={step.step}>
          {step.text ?? t('web.case.erased')}
          <div className='row'>
            <State is={stepIs(step, today)}>
              {step.doneAt ? t('web.case.done-on', { day: shortDay(language, dayOf(step.doneAt, office.zone), today) }) : step.dueOn ? t('web.case.due-on', { day: shortDay(language, step.dueOn, today) }) : t('web.case.no-day')}
            </State>
            {may && !step.doneAt && <Form action={here} once={once[step.step] ?? ''} seen={step.version} hidden={{ step: step.step }}><Submit look='plain' intent='finish-step'>{t('cases.finish-plan-step.does')}</Submit></Form>}
          </div>
        </li>
      ))}
    </ul>
  )
}

function AddNeed({ part }: { part: PartOfCase }) {
  const { t, at } = part
  return (
    <Add part={part} name='need' title={t('cases.add-need.does')}>
      <Select {...at('need.kind')} label={t('web.case.need')} none={t('web.case.choose')} options={needKinds.map((value) => ({ value, text: t(`cases.need.${value}`) }))} />
      <TextArea {...at('need.text')} label={t('web.case.in-words')} hint={t('web.case.need-hint')} rows={2} />
    </Add>
  )
}

function AddStep({ part }: { part: PartOfCase }) {
  const { t, at, shown: { needs } } = part
  return (
    <Add part={part} name='step' title={t('cases.add-plan-step.does')}>
      <TextArea {...at('step.text')} label={t('web.case.step')} rows={2} />
      {needs.length > 0 && (
        <Select {...at('step.need')} label={t('web.case.step-for')} none={t('web.case.no-need')}
          options={needs.map(({ need, kind, text }) => ({ value: need, text: [needIn(t, kind), text && beginning(text, 40)].filter(Boolean).join(': ') }))} />
      )}
      <DateField {...at('step.dueOn')} label={t('web.case.due')} hint={t('web.case.due-hint')} />
    </Add>
  )
}
