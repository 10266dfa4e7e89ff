import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { main } from '../../doors/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'hamroh-iati-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command says and how it ends, without any node. */
async function hamroh(...argv: readonly string[]) {
  const said = { out: '', err: '' }
  const code = await main(argv, {
    env: { LANG: 'ru_RU.UTF-8', HAMROH_DATA: join(folder, 'none') }, folder, input: () => '',
    out: (text) => { said.out += text }, err: (text) => { said.err += text },
  })
  return { code, ...said, json: said.out.startsWith('{') ? JSON.parse(said.out) as unknown : undefined }
}
const whole = `<iati-activities version="2.03">
<iati-activity default-currency="EUR" xml:lang="ru">
<iati-identifier>XM-DAC-41120-7</iati-identifier>
<reporting-org ref="XM-DAC-41120" type="40"><narrative>Пример</narrative></reporting-org>
<title><narrative>Показательный пример</narrative></title>
<description><narrative>Показательный пример</narrative></description>
<participating-org role="4" ref="XM-DAC-41120"/>
<activity-status code="2"/>
<activity-date type="2" iso-date="2024-01-31"/>
<recipient-country code="TJ"/>
<sector code="15190"/>
</iati-activity>
</iati-activities>`

test('a file without a fault: nothing is told, and the command ends with 0', async () => {
  writeFileSync(join(folder, 'whole.xml'), whole)
  expect(await hamroh('programmes/validate-iati', '--input', 'whole.xml')).toMatchObject({
    code: 0, err: '', json: { ok: true, holds: 'activities', version: '2.03', entries: 1, counts: {}, verdicts: [], untold: 0 },
  })
})

test('with faults it ends with 1, and says each by rule and line in the language of the one who asks', async () => {
  writeFileSync(join(folder, 'faults.xml'), whole.replace('code="TJ"', 'code="TJ" percentage="98"').replace('</iati-activities>', ''))
  expect(await hamroh('programmes/validate-iati', '--input', 'faults.xml')).toMatchObject({
    code: 1,
    json: {
      ok: false, counts: { '3.1.4': 1, 'file.cut': 1 },
      verdicts: [
        { rule: '3.1.4', severity: 'error', line: 10, entry: 'XM-DAC-41120-7', words: 'Названа одна страна или один регион: процент равен 100 или не указан.' },
        { rule: 'file.cut', severity: 'critical', line: 13, entry: null, words: 'Файл обрывается. Всё, что выше, прочитано.' },
      ],
    },
  })
  expect((await hamroh('programmes/validate-iati', '--input', 'faults.xml', '--language', 'uz', '--most', '0')).json).toMatchObject({ verdicts: [], untold: 2 })
})

test('a file that is not there, and a folder, are refused', async () => {
  expect(await hamroh('programmes/validate-iati', '--input', 'nowhere.xml')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Этот файл не открывается.') })
  expect(await hamroh('programmes/validate-iati', '--input', '.')).toMatchObject({ code: 1, out: '' })
  expect(await hamroh('programmes/validate-iati')).toMatchObject({ code: 2 })
})
