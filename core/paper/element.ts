import type { Element, Pen } from './draw.ts'
import { looks } from './paper.ts'

/** How high a line of such letters is. */
export const line = (size: number): number => size * looks.line

/** Draws into a new element of the structure, which is told within another. */
export function inElement(pen: Pen, into: Element, type: string, draw: (element: Element) => void, options: object = {}): void {
  const element = pen.element(type, options)
  into.add(element)
  draw(element)
  element.end()
}
