import { writeCsvForPeople } from '../../../core/csv.ts'
import { readDay } from '../../../core/fields.ts'
import { gaps, guarded, type Guarded } from '../../../domains/procedures/index.ts'
import { read, visitContext } from '../../visit.ts'
import { translate } from '../../words.ts'
import type { Route } from './+types/gaps-csv'
import { lawIn, nameIn, ruleIn } from './gaps-say.ts'

/** What may leave the office: numbers in tens, none below ten, no share or percentile that few stand behind. A line for each number. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { language } = context.get(visitContext)
  const t = translate(language)
  const asked = new URL(request.url).searchParams
  const [from, to] = [readDay(asked.get('from') ?? ''), readDay(asked.get('to') ?? '')]
  const found = await read({ context }, gaps, { ...(from && { from }), ...(to && { to }) })
  const kept = t('web.gaps.kept-back')
  const cell = (value: number | null) => (value === null ? kept : String(value))
  const lines = found.laws.map(guarded).flatMap((law: Guarded) => {
    const line = (about: string, name: string, says: string, number: string, value: number | null, unit: string) => [law.procedure, law.version, lawIn(t, law.procedure), about, name, says, number, cell(value), unit]
    return [
      line('law', '', '', 'files', law.files, ''), line('law', '', '', 'ended', law.ended, ''), line('law', '', '', 'on time', law.onTime, '%'), line('law', '', '', 'path allowed', law.allowed, '%'),
      ...law.clocks.flatMap(({ clock, unit, limit, ...rest }) => [
        line('clock', clock, nameIn(t, 'clock', clock), 'limit', limit === 'without delay' ? null : limit.count, limit === 'without delay' ? '' : limit.unit),
        ...(['started', 'met', 'lapsed', 'confirmed', 'running'] as const).map((name) => line('clock', clock, nameIn(t, 'clock', clock), name, rest[name], '')),
        line('clock', clock, nameIn(t, 'clock', clock), 'on time', rest.onTime, '%'), line('clock', clock, nameIn(t, 'clock', clock), 'median', rest.median, unit), line('clock', clock, nameIn(t, 'clock', clock), 'p90', rest.p90, unit),
      ]),
      ...law.stages.flatMap(({ stage, unit, left, median, p90, waiting }) => [
        line('stage', stage, nameIn(t, 'stage', stage), 'left', left, ''), line('stage', stage, nameIn(t, 'stage', stage), 'median', median, unit), line('stage', stage, nameIn(t, 'stage', stage), 'p90', p90, unit),
        line('stage', stage, nameIn(t, 'stage', stage), 'waiting', waiting.files, ''), line('stage', stage, nameIn(t, 'stage', stage), 'overdue', waiting.overdue, ''), line('stage', stage, nameIn(t, 'stage', stage), 'held', waiting.held, ''),
      ]),
      ...law.months.flatMap(({ month, files, ended, onTime }) => [line('month', month, month, 'files', files, ''), line('month', month, month, 'ended', ended, ''), line('month', month, month, 'on time', onTime, '%')]),
      ...law.deviations.map(({ rule, step, files }) => line('deviation', `${rule} ${step ?? ''}`.trim(), `${ruleIn(t, rule)}${step === null ? '' : `: ${nameIn(t, 'step', step)}`}`, 'files', files, '')),
      ...law.paths.map(({ steps, files }) => line('path', steps.join(' '), steps.map((step) => nameIn(t, 'step', step)).join(' → '), 'files', files, '')),
    ]
  })
  const head = ['law', 'version', 'law in words', 'about', 'name', 'name in words', 'number', 'value', 'unit']
  return new Response(writeCsvForPeople([head, ...lines]), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="gaps-${found.from}-${found.to}.csv"`, 'content-language': language, 'cache-control': 'no-store' },
  })
}
