import { NavigationType, type Location } from 'react-router'
import { usePlace } from './place.ts'

/*
 * What the router tells a page that is rendered once: it is where it is, and nothing is on its way.
 */

/** Where the page is, below the site's own path. */
export const useLocation = (): Location => usePlace().location

const IDLE = { state: 'idle' }

export const useNavigation = (): { state: string } => IDLE

export const useNavigationType = (): NavigationType => NavigationType.Pop

export const useParams = (): Readonly<Record<string, string | undefined>> =>
  usePlace().page.matches[usePlace().depth - 1]?.params ?? {}

export const useMatches = (): readonly { id: string; loaderData: unknown }[] => {
  const { matches, loaderData } = usePlace().page
  return matches.map(({ route }) => ({ id: route.id, loaderData: loaderData[route.id] }))
}
