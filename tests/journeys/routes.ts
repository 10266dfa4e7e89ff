import type { RouteConfigEntry } from '@react-router/dev/routes'
import routes from '../../web/routes.ts'

/** The pattern of each page of the house, as web/routes.ts lists them: `/:language/desk/people/:person`. */
export async function patterns(): Promise<readonly string[]> {
  return (await routes).flatMap((route) => below(route, ''))
}

function below({ path, index, children }: RouteConfigEntry, above: string): readonly string[] {
  const here = path ? `${above}/${path}` : above
  if (children) return children.flatMap((child) => below(child, here))
  return path !== undefined || index ? [here || '/'] : []
}
