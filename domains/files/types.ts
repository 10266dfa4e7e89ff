/** The largest file that is taken, in bytes: 25 MB. The one place that says so. */
export const largest = 25 * 1_048_576

/** What is taken, each with the ends that its name may have; the first is given where it has another. The database holds the same list. */
export const endings = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'text/plain; charset=utf-8': ['txt', 'csv'],
  'text/csv; charset=utf-8': ['csv', 'txt'],
  'text/csv; charset=windows-1251': ['csv', 'txt'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>
export type FileType = keyof typeof endings
export const fileTypes = Object.keys(endings) as readonly FileType[]

export const isFileType = (type: string): type is FileType => Object.hasOwn(endings, type)

/**
 * The name under which a file is given out: what it was called, with an end that says what it is.
 * In: a name that its sender chose, of any kind. A name's own end is not believed: `contract.exe` that holds a PDF becomes `contract.exe.pdf`.
 */
export function nameFor(name: string, type: FileType): string {
  const [first, ...others] = endings[type]
  const end = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  return end !== undefined && [first, ...others].some((one) => one === end) ? name : `${name}.${first}`
}
