import { fieldId, fieldOf, type Whys } from '../form.ts'

/**
 * What is wrong with a form, on top of the page, each with a link to its field; the reader begins here.
 * `said` is about the whole; `labels` names a field before what is wrong with it. Draws nothing when nothing is wrong.
 */
export function Problems({ title, said, whys = {}, labels = {} }: {
  title: string; said?: string; whys?: Whys; labels?: Readonly<Record<string, string>>
}) {
  const found = Object.entries(whys).flatMap(([path, why]) => why.map((text) => ({ field: fieldOf(path), text })))
  const once = [...new Map(found.map((one) => [`${one.field} ${one.text}`, one])).values()]
  if (!said && once.length === 0) return null
  return (
    <div className='problems' role='alert' id='problems' tabIndex={-1} autoFocus>
      <h2 className='lesser'>{title}</h2>
      {said && <p>{said}</p>}
      <ul>
        {once.map(({ field, text }) => (
          <li key={`${field} ${text}`}><a href={`#${fieldId(field)}`}>{labels[field] && `${labels[field]}: `}{text}</a></li>
        ))}
      </ul>
    </div>
  )
}
