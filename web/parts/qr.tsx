import { encode } from 'uqr'

/** A picture for a telephone's camera: black on white in any theme, with the quiet edge that readers need. `label` says what it holds. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((black, x) => (black ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg className='qr' viewBox={`0 0 ${size} ${size}`} width={size * 4} height={size * 4} role='img' aria-label={label} shapeRendering='crispEdges'>
      <rect width={size} height={size} fill='#fff' />
      <path d={path} fill='#000' />
    </svg>
  )
}
