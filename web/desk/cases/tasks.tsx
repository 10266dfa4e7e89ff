import { Empty } from '../../parts/empty.tsx'
import { DateField, Select, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayOf, shortDay } from '../days.ts'
import { byKey } from '../key-table.ts'
import { Add } from './add.tsx'
import { stepIs, type PartOfCase } from './shown.ts'

/** What somebody here has to do by a day; done ones are folded. */
export function Tasks({ part }: { part: PartOfCase }) {
  const { t, language, shown: { tasks, today, office, colleagues }, may, here, once, at } = part
  const [open, done] = [tasks.filter(({ doneAt }) => !doneAt), tasks.filter(({ doneAt }) => doneAt)]
  if (!may && tasks.length === 0) return null
  return (
    <section aria-labelledby='tasks'>
      <h2 id='tasks'>{t('web.case.tasks')} <span className='soft num'>{open.length}</span></h2>
      {open.length === 0 && may && <Empty title={t('web.case.tasks-none')} next={<span className='soft'>{t('web.case.tasks-none-next')}</span>} />}
      <ul className='lines'>
        {open.map((task) => (
          <li key={task.task}>
            {task.text ?? t('web.case.erased')}
            <div className='row'>
              <State is={stepIs(task, today)}>{t('web.case.due-on', { day: shortDay(language, task.dueOn, today) })}</State>
              <span className='soft'>{task.for.name}</span>
              {may && <Form action={here} once={once[task.task] ?? ''} seen={task.version} hidden={{ task: task.task }}><Submit look='plain' intent='finish-task' {...byKey('finish')}>{t('cases.finish-task.does')}</Submit></Form>}
            </div>
          </li>
        ))}
      </ul>
      <Add part={part} name='task' title={t('cases.add-task.does')}>
        <TextArea {...at('task.text')} label={t('web.case.task')} rows={2} />
        <DateField {...at('task.dueOn')} label={t('web.case.by-day')} hint={t('web.case.due-hint')} />
        <Select {...at('task.for')} label={t('web.case.task-for')} none={t('web.case.myself')} options={colleagues.map(({ account, name }) => ({ value: account, text: name }))} />
      </Add>
      {done.length > 0 && (
        <details>
          <summary>{t('web.case.tasks-done', { count: done.length })}</summary>
          <ul className='lines'>
            {done.map((task) => (
              <li key={task.task}>{task.text ?? t('web.case.erased')}<br /><span className='soft'>{[task.doneAt && shortDay(language, dayOf(task.doneAt, office.zone), today), task.doneBy].filter(Boolean).join(', ')}</span></li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
