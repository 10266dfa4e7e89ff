import { writeCsvForPeople } from '../../../core/csv.ts'
import { listDisclosures } from '../../../domains/procedures/index.ts'
import { mustBeSignedIn, read, visitContext } from '../../visit.ts'
import { isKey, translate } from '../../words.ts'
import type { Route } from './+types/ledger-csv'
import { askedOfLedger } from './ledger-asked.ts'

/** The ledger as CSV (RFC 4180, UTF-8): a line for each provision and receipt, by the file's reference, without a name. */
export async function loader({ context, request }: Route.LoaderArgs) {
  mustBeSignedIn({ context })
  const { language } = context.get(visitContext)
  const t = translate(language)
  const { lines } = await read({ context }, listDisclosures, { ...askedOfLedger(request), most: 2000, inLanguage: language })
  const said = (key: string) => (isKey(key) ? t(key) : key)
  const head = ['file', 'law', 'what', 'day', 'way', 'to or from', 'kind', 'country', 'classes', 'purpose', 'article', 'instrument', 'by', 'written at', 'undone', 'line', 'undoes']
  return new Response(writeCsvForPeople([head, ...lines.map((one) => [
    one.reference, one.title, said(`web.ledger.what.${one.what}`), one.on, said(`web.ledger.way.${one.way}`), one.other, said(`procedures.recipient.${one.kind}`), one.country,
    one.classes.map((kind) => said(`procedures.class.${kind}`)).join('; '), said(`procedures.purpose.${one.purpose}`), one.article, one.instrument, one.by, one.at, one.undone ? 'true' : '', one.disclosure, one.undoes ?? '',
  ])]), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="ledger.csv"', 'content-language': language, 'cache-control': 'no-store' } })
}
