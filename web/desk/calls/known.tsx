import type { showCase } from '../../../domains/cases/index.ts'
import type { Language } from '../../../core/words.ts'
import { Note } from '../../parts/note.tsx'
import { languageNames, type T } from '../../words.ts'
import { Careful } from '../careful.tsx'
import { shortMoment } from '../days.ts'
import { Paragraphs } from '../paragraphs.tsx'
import { Marks } from '../requests/marks.tsx'
import type { ShownRequest } from '../requests/shown.ts'

type ShownCase = Awaited<ReturnType<typeof showCase.run>>

/** Who it is that calls: what may be told to one who holds a code, and that one who knows a reference is told nothing. */
export function Known({ t, language, zone, now, request, of }: {
  t: T; language: Language; zone: string; now: string; request: ShownRequest | undefined; of: ShownCase | undefined
}) {
  return (
    <div className='known' role='status'>
      {request && <TheRequest t={t} language={language} zone={zone} now={now} request={request} />}
      {of && (
        <>
          <Note bad title={<a className='num' href={`/${language}/desk/cases/${of.case}`}>{of.reference}</a>}>{t('web.call.reference-known')}</Note>
          {of.safeContact && <Careful t={t} {...of.safeContact} contact={undefined} note={undefined} />}
        </>
      )}
    </div>
  )
}

function TheRequest({ t, language, zone, now, request }: { t: T; language: Language; zone: string; now: string; request: ShownRequest }) {
  const answer = request.messages.findLast(({ by }) => by === 'worker')
  const forOther = request.about === 'someone else'
  return (
    <>
      <Note title={<a href={`/${language}/desk/requests/${request.request}`}>{t('web.request.title', { when: shortMoment(language, request.askedAt, zone, now) })}</a>}>
        {t(`cases.requests.state.${request.state}`)}. {languageNames(language, [request.language])}. {t(forOther ? 'web.call.code-other' : 'web.call.code-known')}
      </Note>
      <Marks t={t} marks={request} />
      {!forOther && <p className='soft'>{t('web.call.last-answer')}</p>}
      {!forOther && (answer ? <Paragraphs text={answer.text} /> : <p>{t('web.call.no-answer')}</p>)}
    </>
  )
}
