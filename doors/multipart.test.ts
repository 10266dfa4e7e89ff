import { expect, test } from 'vitest'
import { allOf, pdf } from '../tests/papers.ts'
import { receiveForm } from './multipart.ts'

const formWith = (fields: Readonly<Record<string, string>>, file?: File): Request => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file) form.append('file', file)
  return new Request('http://127.0.0.1/', { method: 'POST', body: form })
}
const raw = (body: string, type = 'multipart/form-data; boundary=x') => new Request('http://127.0.0.1/', { method: 'POST', body, headers: { 'content-type': type } })
const part = (head: string, body: string) => `--x\r\n${head}\r\n\r\n${body}\r\n`

test('fields and one file, with a name in any alphabet', async () => {
  const bytes = pdf('Ҳуҷҷат', 300_000)
  const { form, file, refused } = await receiveForm(formWith({ kind: 'passport', note: 'Саҳифаи 1' }, new File([new Uint8Array(bytes)], 'Шиноснома ӯ.pdf')))
  expect([Object.fromEntries(form), refused]).toEqual([{ kind: 'passport', note: 'Саҳифаи 1' }, undefined])
  expect(file?.name).toBe('Шиноснома ӯ.pdf')
  expect(file && (await allOf(file.contents())).equals(bytes)).toBe(true)
  await file?.close()
})

test('no file was chosen', async () => {
  expect(await receiveForm(formWith({ kind: 'other' }))).toMatchObject({ form: expect.any(FormData) })
  const { form, file, refused } = await receiveForm(formWith({ kind: 'other' }, new File([], '')))
  expect([form.get('kind'), file, refused]).toEqual(['other', undefined, undefined])
})

test('a file that is not taken says why, and the fields behind it come through', async () => {
  const body = `${part('Content-Disposition: form-data; name="file"; filename="x.pdf"', `<svg>${'x'.repeat(200_000)}`)}${part('Content-Disposition: form-data; name="note"', 'behind')}--x--\r\n`
  const { form, file, refused } = await receiveForm(raw(body))
  expect([form.get('note'), file, refused?.fields.file?.[0]?.key]).toEqual(['behind', undefined, 'files.refused.type'])
})

test('one that is too large is read to its end and refused', async () => {
  const { form, refused } = await receiveForm(formWith({ kind: 'other' }, new File([new Uint8Array(27 * 1_048_576)], 'film.mov')))
  expect([form.get('kind'), refused?.fields.file?.[0]?.key]).toEqual(['other', 'files.refused.large'])
})

test.each([
  ['no multipart', raw('a=b', 'application/x-www-form-urlencoded')], ['no boundary', raw('x', 'multipart/form-data')], ['broken off', raw(part('Content-Disposition: form-data; name="a"', 'b'))],
  ['broken off in the file', raw('--x\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n%PDF-1.4')],
  ['two files', raw(`${part('Content-Disposition: form-data; name="file"; filename="a"', 'text')}${part('Content-Disposition: form-data; name="file"; filename="b"', 'text')}--x--\r\n`)],
  ['too many fields', raw(`${part('Content-Disposition: form-data; name="a"', 'b').repeat(41)}--x--\r\n`)], ['a field that is too long', raw(`${part('Content-Disposition: form-data; name="a"', 'b'.repeat(10_001))}--x--\r\n`)],
  ['nothing', raw('', 'multipart/form-data; boundary=x')],
])('%s is refused', async (_, request) => {
  await expect(receiveForm(request)).rejects.toMatchObject({ status: 400, saying: { key: 'core.field.form-unreadable' } })
}, 5_000)
