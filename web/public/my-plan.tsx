import type { Language } from '../../core/words.ts'
import type { MyPlan } from '../../domains/procedures/index.ts'
import { dayInWords, moneyInWords } from '../words.ts'
import { translate } from './words.ts'

/** The plan of one's own return: what was agreed, each line, each instalment with its day and its receipt. */
export function MyPlans({ language, plans }: { language: Language; plans: readonly MyPlan[] }) {
  const t = translate(language)
  if (plans.length === 0) return null
  return (
    <section className='part flow' aria-labelledby='my-plan'>
      <h2 id='my-plan'>{t('web.my-plan.title')}</h2>
      {plans.map((plan, at) => (
        <div key={at} className='flow'>
          <p>{plan.agreed ? t('web.my-plan.agreed', { date: dayInWords(language, plan.agreed.onDay) }) : t('web.my-plan.not-agreed')}</p>
          <ul className='lines'>
            {plan.lines.map((line, place) => (
              <li key={place}>
                <b>{line.title}</b>: {moneyInWords(language, line.amount, plan.currency)} ({moneyInWords(language, line.localAmount, plan.localCurrency)})<br />
                <span className='soft'>{[t(`procedures.plans.kind.${line.kind}`), t(`procedures.plans.way.${line.way}`), line.ended ? t('web.my-plan.ended') : line.agreed || !plan.agreed ? '' : t('web.my-plan.new')].filter(Boolean).join(' · ')}</span>
                {line.instalments.length === 0 ? <p className='soft'>{t('web.my-plan.none')}</p> : (
                  <ul>
                    {line.instalments.map((one, number) => (
                      <li key={number}>
                        {moneyInWords(language, one.amount, plan.currency)}{one.localAmount && ` (${moneyInWords(language, one.localAmount, plan.localCurrency)})`}: {one.state === 'paid'
                          ? [t('web.my-plan.paid', { date: dayInWords(language, one.onDay ?? one.plannedOn) }), one.receipt && t('web.my-plan.receipt', { receipt: one.receipt })].filter(Boolean).join(', ')
                          : t('web.my-plan.planned', { date: dayInWords(language, one.plannedOn) })}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          <p className='soft'>{t('web.my-plan.wrong')}</p>
        </div>
      ))}
    </section>
  )
}
