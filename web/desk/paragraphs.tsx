/** What somebody wrote, as it was written: an empty line begins a new paragraph. */
export function Paragraphs({ text, lang }: { text: string; lang?: string }) {
  return text.split(/\n{2,}/).filter(Boolean).map((paragraph, at) => (
    <p key={at} className='text' lang={lang}>
      {paragraph.split('\n').map((line, row) => <span key={row}>{row > 0 && <br />}{line}</span>)}
    </p>
  ))
}
