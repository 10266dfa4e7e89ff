import type { showCoalition } from '../../../domains/coalition/index.ts'
import type { Language } from '../../../core/words.ts'
import { InWords, Later, Part, Sources } from '../register.tsx'
import { translate } from '../words.ts'

type Product = Awaited<ReturnType<(typeof showCoalition)['run']>>['products'][number]
const kinds = ['memorandum', 'report series', 'grant contract', 'treaty', 'draft law', 'UN instrument', 'manual', 'e-learning', 'report', 'study', 'analysis', 'film', 'course', 'campaign'] as const
/** Those that somebody agreed on or passed; all others are materials. */
export const agreed: ReadonlySet<string> = new Set(['memorandum', 'grant contract', 'treaty', 'draft law', 'UN instrument'])

/** Products that the documents of the register name: agreements on one page, materials on another. `said` is what no source says of them. */
export function Documents({ language, all, said }: { language: Language; all: readonly Product[]; said?: string }) {
  const t = translate(language)
  const kindOf = (kind: string) => t(`coalition.product.${kinds.find((one) => one === kind) ?? 'other'}`)
  return (
    <>
      <Part id='documents' title={t('coalition.documents')}>
        {said && <p className='soft'>{said}</p>}
        <ul className='lines'>
          {all.map(({ code, text, kind, planned, programme, sources }) => (
            <li key={code} id={code}>
              <b><InWords language={language} text={text} /></b> <span className='small soft'>{kindOf(kind)}{planned && `; ${t('coalition.planned')}`}{programme && <> · <a href={`/${language}/programmes/${programme}`}>{programme}</a></>}</span><Sources language={language} sources={sources} />
            </li>
          ))}
        </ul>
      </Part>
      <Later language={language} title={t('coalition.later')} found={all.flatMap(({ later }) => later)} about={() => t('coalition.later.what')} />
    </>
  )
}
