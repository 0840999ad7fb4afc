import type { Location, StaticHandlerContext } from 'react-router'
import { createContext } from './context.ts'
import { use } from './react.ts'

/** A page, and how many of its routes stand around what is being rendered. */
export type Place = {
  page: StaticHandlerContext
  /** The site's own path, with a slash at both ends. */
  base: string
  /** Where the page is, below the site's own path. */
  location: Location
  depth: number
}

export const PlaceContext = createContext<Place | null>(null)

/** Where on which page something is being rendered. */
export function usePlace(): Place {
  const place = use(PlaceContext)
  if (place === null) throw new Error('What is rendered stands on no page')
  return place
}
