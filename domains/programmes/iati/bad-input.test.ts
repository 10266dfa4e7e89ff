import { describe, expect, test } from 'vitest'
import { inPieces, readAll } from '../../../tests/iati.ts'
import { checkIati } from './check.ts'
import { explainFault } from './explained.ts'
import type { Fault } from './fault.ts'
import { usualBounds, type Found } from './read.ts'
import { takeActivity } from './take.ts'

const now = Temporal.Instant.from('2026-11-22T09:00:00Z')
const activity = (inside = '', identifier = 'XM-DAC-1-A') => `<iati-activity default-currency="EUR" xml:lang="en">
<iati-identifier>${identifier}</iati-identifier>${inside}
</iati-activity>`
const file = (...entries: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n${entries.join('\n')}\n</iati-activities>\n`

const faultsIn = (found: readonly Found[]): readonly Fault[] => found.flatMap((one) => (one.is === 'fault' ? [one.fault] : []))
const entriesIn = (found: readonly Found[]) => found.flatMap((one) => (one.is === 'entry' ? [one.entry] : []))
/** The faults of a file, and how many entries were given out before or beside them. */
async function told(text: string | Uint8Array, options?: Parameters<typeof readAll>[1]) {
  const found = await readAll(text, options)
  return { faults: faultsIn(found), entries: entriesIn(found).length }
}
/** What is taken of the first entry, and what is told. */
async function taken(inside: string) {
  const faults: Fault[] = []
  const [entry] = entriesIn(await readAll(file(activity(inside))))
  return { model: entry && takeActivity(entry, (fault) => faults.push(fault)), faults: faults.filter(({ rule }) => rule !== 'row.expected') }
}
const checked = (text: string) => checkIati(inPieces(Buffer.from(text), 1000), { now, language: 'en' })

describe('a file that attacks', () => {
  test('an external entity is refused with its document type, and nothing of it is opened', async () =>
    expect(await told(`<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n<iati-activities version="2.03">${activity('&e;')}</iati-activities>`))
      .toEqual({ faults: [{ rule: 'file.doctype', line: 2 }], entries: 0 }))

  test('a billion laughs are refused before the first', async () => {
    const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
    expect(await told(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${file(activity('&l20;')).split('\n').slice(1).join('\n')}`)).toEqual({ faults: [{ rule: 'file.doctype', line: 1 }], entries: 0 })
  })

  test('an entity without a declaration is not well-formed', async () =>
    expect(await told(file(activity(), activity('&laugh;')))).toMatchObject({ faults: [{ rule: 'file.malformed', line: 7 }], entries: 1 }))

  test('a document type without an end is refused, not held', async () => {
    const bounds = { ...usualBounds, piece: 50_000 }
    expect(await told(`<!DOCTYPE x [${'<!-- -->'.repeat(20_000)}`, { bounds })).toMatchObject({ faults: [{ rule: 'file.long' }], entries: 0 })
  })

  test('an attribute of ten megabytes costs its activity, not the file', async () => {
    const large = activity(`<title><narrative xml:lang="${'a'.repeat(10_000_000)}">x</narrative></title>`, 'B')
    expect(await told(file(activity(), large, activity('', 'C')), { size: 65_536 })).toEqual({ faults: [{ rule: 'entry.long', line: 6 + 1, filled: { most: 100_000 } }], entries: 2 })
  })

  test('so does a text that is too long, and an activity of too many elements', async () => {
    const bounds = { ...usualBounds, text: 100, elements: 50 }
    const long = activity(`<title><narrative>${'a'.repeat(101)}</narrative></title>`, 'B')
    const many = activity('<sector code="1"/>'.repeat(60), 'C')
    expect(await told(file(long, many, activity()), { bounds })).toMatchObject({ faults: [{ rule: 'entry.long' }, { rule: 'entry.large' }], entries: 1 })
  })

  test('nesting without end is refused', async () =>
    expect(await told(file(activity(), activity('<a>'.repeat(100))))).toMatchObject({ faults: [{ rule: 'file.deep', line: 7 }], entries: 1 }))

  test('names that every object has are names like others', async () => {
    const { model, faults } = await taken('<constructor/><__proto__/><toString code="1"/>')
    expect(model?.identifier).toBe('XM-DAC-1-A')
    expect(faults.map(({ rule }) => rule)).toEqual(['row.not-taken', 'row.not-taken', 'row.not-taken'])
  })
})

describe('a file that is not what it says', () => {
  test.each([
    ['1.05', 'file.old'], ['1.01', 'file.old'], ['2.04', 'file.version'], ['two', 'file.version'],
  ])('version %s', async (version, rule) =>
    expect(await told(file(activity()).replace('2.03', version))).toEqual({ faults: [{ rule, line: 2, filled: { version } }], entries: 0 }))

  test('without a version it is read, and told', async () =>
    expect(await told(file(activity()).replace(' version="2.03"', ''))).toEqual({ faults: [{ rule: 'file.no-version', line: 2 }], entries: 1 }))

  test('another kind of XML', async () =>
    expect(await told('<html><body/></html>')).toEqual({ faults: [{ rule: 'file.root', line: 1, filled: { name: 'html' } }], entries: 0 }))

  test.each(['', '   \n', '<?xml version="1.0"?>'])('nothing at all: %j', async (text) =>
    expect(await told(text)).toEqual({ faults: [{ rule: 'file.empty', line: 1 }], entries: 0 }))

  test('text that is no XML', async () =>
    expect(await told('code;name\n1;a\n')).toMatchObject({ faults: [{ rule: 'file.malformed' }], entries: 0 }))

  test('a null byte', async () =>
    expect(await told(file(activity(), activity('\0')))).toMatchObject({ faults: [{ rule: 'file.malformed', line: 7 }], entries: 1 }))

  test('a foreign element among the activities', async () =>
    expect(await told(file('<folder>x</folder>', activity()))).toEqual({ faults: [{ rule: 'entry.unknown', line: 3, filled: { name: 'folder' } }], entries: 1 }))

  test('cut short: what came before is kept', async () => {
    const whole = file(activity('', 'A'), activity('', 'B'), activity('', 'C'))
    expect(await told(whole.slice(0, whole.indexOf('C</iati')))).toMatchObject({ faults: [{ rule: 'file.cut', line: 10 }], entries: 2 })
    expect(await told(whole.slice(0, whole.lastIndexOf('</iati-activities>')))).toMatchObject({ faults: [{ rule: 'file.cut' }], entries: 3 })
  })
})

describe('encodings', () => {
  const title = '<title><narrative xml:lang="ru">Помощь</narrative></title>'
  const textsOf = async (bytes: Uint8Array, size: number) => {
    const found = await readAll(bytes, { size })
    expect(faultsIn(found)).toEqual([])
    return entriesIn(found).map((entry) => takeActivity(entry, () => {})?.title[0]?.text)
  }
  const named = (encoding: string) => file(activity(title)).replace('UTF-8', encoding)
  const cyrillic = (text: string) => Uint8Array.from(text, (sign) => (sign >= 'А' ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0)))
  const utf16 = (text: string, little: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return little ? bytes : bytes.swap16()
  }

  test.each([
    ['UTF-8', Buffer.from(named('UTF-8'))], ['UTF-8 with a mark', Buffer.from(`\ufeff${named('utf-8')}`)], ['windows-1251', cyrillic(named('windows-1251'))],
    ['UTF-16 little', utf16(named('UTF-16'), true)], ['UTF-16 big', utf16(named('UTF-16'), false)],
  ])('%s, however it is cut', async (_, bytes) => {
    for (const size of [1, 2, 3, 7, 100_000]) expect(await textsOf(bytes, size)).toEqual(['Помощь'])
  })

  test('ISO 8859-1', async () =>
    expect(await textsOf(Buffer.from(file(activity('<title><narrative>é</narrative></title>')).replace('UTF-8', 'ISO-8859-1'), 'latin1'), 3)).toEqual(['é']))

  test('bytes that are no UTF-8 are refused with line and byte, however they are cut', async () => {
    const before = Buffer.from(file(activity(), activity('<title><narrative>')).split('\n</iati-activity>\n</')[0] ?? '')
    const bytes = Buffer.concat([before, cyrillic('Помощь'), Buffer.from('</narrative></title></iati-activity></iati-activities>')])
    for (const size of [1, 5, 100_000]) {
      const { faults, entries } = await told(bytes, { size })
      expect(faults).toEqual([{ rule: 'file.encoding', line: 7, column: '<iati-identifier>XM-DAC-1-A</iati-identifier><title><narrative>'.length + 1, filled: { encoding: 'utf-8' } }])
      expect(entries).toBe(1)
    }
  })

  test('half a UTF-16 pair', async () => {
    const bytes = Buffer.concat([utf16('<iati-activities version="2.03">\n', true), Buffer.from([0x00, 0xd8, 0x41, 0x00])])
    expect(await told(bytes)).toMatchObject({ faults: [{ rule: 'file.encoding', line: 2 }] })
  })

  test.each([['EBCDIC-CP-US', 'file.encoding-unknown'], ['constructor', 'file.encoding-unknown'], ['UTF-16', 'file.encoding-contradicts']])('a declaration of %s over plain bytes', async (encoding, rule) =>
    expect(await told(named(encoding))).toMatchObject({ faults: [{ rule, line: 1 }], entries: 0 }))

  test('a mark that says UTF-8 before a declaration that says otherwise', async () =>
    expect(await told(Buffer.from(`\ufeff${named('windows-1251')}`))).toMatchObject({ faults: [{ rule: 'file.encoding-contradicts', line: 1 }] }))
})

describe('rows that cannot be used are left out and told; the rest is taken', () => {
  const transaction = (value: string) => `<transaction><transaction-type code="3"/><transaction-date iso-date="2024-01-31"/>${value}</transaction>`

  test('a sum without its day', async () => {
    const { model, faults } = await taken(transaction('<value currency="USD">100</value>') + transaction('<value value-date="2024-01-31">+0100.50</value>'))
    expect(model?.transactions.map(({ value }) => value)).toEqual([{ amount: '100.5', currency: null, on: '2024-01-31' }])
    expect(faults).toEqual([{ rule: 'row.missing', line: 4, filled: { path: 'iati-activity/transaction/value/@value-date' } }])
  })

  test.each(['12 thousand', '1,000', '1e6', 'NaN', '0x10', '１２', '--1', '.', '1'.repeat(41)])('text in a number: %s', async (amount) => {
    const { model, faults } = await taken(transaction(`<value value-date="2024-01-31">${amount}</value>`))
    expect(model?.transactions).toEqual([])
    expect(faults).toEqual([{ rule: 'row.unreadable', line: 4, filled: { path: 'iati-activity/transaction/value', value: amount.slice(0, 40) } }])
  })

  test.each([['-0', '0'], ['-0.00', '0'], ['+5', '5'], ['007.10', '7.1'], ['.5', '0.5'], ['-12.', '-12'], ['99999999999999999999.01', '99999999999999999999.01']])('%s is %s', async (amount, kept) =>
    expect((await taken(transaction(`<value value-date="2024-01-31">${amount}</value>`))).model?.transactions[0]?.value.amount).toBe(kept))

  test.each(['2023-02-29', '2024-13-01', '31.01.2024', '2024-1-1', '0000-01-01', 'soon'])('no such day: %s', async (day) => {
    const { model, faults } = await taken(`<activity-date type="1" iso-date="${day}"/>`)
    expect(model?.dates).toEqual([])
    expect(faults).toMatchObject([{ rule: 'row.unreadable', filled: { value: day } }])
  })

  test('a day keeps its date whatever zone stands behind it', async () =>
    expect((await taken('<activity-date type="1" iso-date="2024-02-29+05:00"/>')).model?.dates[0]?.on).toBe('2024-02-29'))

  test.each(['javascript:alert(1)', 'data:text/html,x', 'files/x.pdf', 'http://[::1'])('a link that leads nowhere safe: %s', async (url) => {
    const { model, faults } = await taken(`<document-link url="${url}" format="text/html"><title><narrative>x</narrative></title><category code="A01"/></document-link>`)
    expect(model?.documents).toEqual([])
    expect(faults).toMatchObject([{ rule: 'row.unreadable' }])
  })

  test('contacts are never taken, and nothing of them is told but that', async () => {
    const { model, faults } = await taken('<contact-info><person-name><narrative>Гулнора</narrative></person-name><email>g@example.org</email></contact-info>')
    expect(JSON.stringify([model, faults])).not.toMatch(/Гулнора|example/)
    expect(faults).toEqual([{ rule: 'row.person', line: 4, filled: { path: 'iati-activity/contact-info' } }])
  })

  test('an activity without an identifier is left out', async () => {
    const faults: Fault[] = []
    const [entry] = entriesIn(await readAll(file(activity('', ''))))
    expect(entry && takeActivity(entry, (fault) => faults.push(fault))).toBeUndefined()
    expect(faults).toContainEqual({ rule: 'entry.identifier', line: 3, filled: { path: 'iati-activity/iati-identifier' } })
  })

  test('of two that can only be one, the first', async () => {
    const { model, faults } = await taken('<activity-status code="2"/><activity-status code="4"/>')
    expect([model?.status, faults.map(({ rule }) => rule)]).toEqual(['2', ['row.repeated']])
  })
})

describe('checking', () => {
  const rulesOf = async (text: string) => (await checked(text)).verdicts.map(({ rule, line }) => `${rule} ${line}`)

  test.each([
    ['percentages that sum to 98', '<recipient-country code="TJ" percentage="50"/>\n<recipient-country code="KG" percentage="48"/>', '3.1.2 4'],
    ['one percentage that is not 100', '<recipient-country code="TJ" percentage="98"/>', '3.1.4 4'],
    ['sectors that sum to 98', '<sector code="15190" percentage="50"/>\n<sector code="15160" percentage="48"/>', '2.1.2 4'],
    ['a percentage of 130', '<recipient-country code="TJ" percentage="130"/>', '12.1.1 4'],
    ['an end before the start', '<activity-date type="2" iso-date="2024-02-01"/>\n<activity-date type="4" iso-date="2024-01-01"/>', '11.1.3 4'],
    ['a period that ends before it begins', '<budget><period-start iso-date="2024-02-01"/><period-end iso-date="2024-01-01"/><value value-date="2024-01-01">1</value></budget>', '8.6.3 4'],
    ['a start that lies ahead', '<activity-date type="2" iso-date="2030-01-01"/>', '11.1.4 4'],
    ['an unknown code', '<activity-status code="9"/>', 'code.unknown 4'],
    ['a country that the list lacks, which is not complete', '<recipient-country code="ZZ"/>', 'code.not-listed 4'],
    ['a code that was withdrawn', '<sector code="74010"/>', 'code.withdrawn 4'],
    ['a currency without a date', '<budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>\n<value currency="USD">1</value></budget>', 'row.missing 5'],
  ])('%s', async (_, inside, verdict) => expect(await rulesOf(file(activity(inside)))).toContain(verdict))

  test('a code is asked in its own vocabulary only', async () => {
    const rules = await checked(file(activity('<sector code="whatever" vocabulary="99"><narrative>x</narrative></sector><sector code="999" vocabulary="2"/>')))
    expect(rules.verdicts.filter(({ rule }) => rule.startsWith('code.')).map(({ words }) => words)).toEqual(['iati-activity/sector/@code: the list SectorCategory has no code 999.'])
  })

  test('an identifier that stands in the file twice', async () => {
    const { verdicts, entries } = await checked(file(activity(), activity('', 'B'), activity()))
    expect(entries).toBe(3)
    expect(verdicts.filter(({ rule }) => rule === 'entry.twice')).toMatchObject([{ line: 9, entry: 'XM-DAC-1-A', words: 'An entry with this identifier stands in this file already, at line 3.' }])
  })

  test('a value in a condition is a value, not a piece of the rule', async () => {
    const sector = (vocabulary: string) => `<sector code="1" vocabulary="${vocabulary}" percentage="60"/>`
    const { counts } = await checked(file(activity(sector("2' or '1'='1").repeat(2))))
    expect(counts['2.1.4']).toBeUndefined()
  })

  test('all are counted, as many told as asked for', async () => {
    const result = await checkIati(inPieces(Buffer.from(file(activity('<activity-status code="9"/>'), activity('<activity-status code="8"/>', 'B')))), { now, language: 'ru', most: 2 })
    expect([result.verdicts.length, result.untold > 0, result.counts['code.unknown']]).toEqual([2, true, 2])
    expect(Object.values(result.counts).reduce((sum, one) => sum + one)).toBe(2 + result.untold)
  })

  test('a fault is said in the reader’s language', () =>
    expect(['en', 'ru', 'uz', 'ky'].map((language) => explainFault({ rule: 'file.old', filled: { version: '1.05' } }, language as 'en')))
      .toEqual([
        'The file is of IATI version 1.05. Versions 1.0x are no longer read; ask for 2.0x.', 'Файл составлен по версии IATI 1.05. Версии 1.0x больше не читаются, попросите файл версии 2.0x.',
        'Fayl IATI ning 1.05 versiyasida. 1.0x versiyalari endi oʻqilmaydi, 2.0x versiyasini soʻrang.', 'Файл составлен по версии IATI 1.05. Версии 1.0x больше не читаются, попросите файл версии 2.0x.',
      ]))
})
