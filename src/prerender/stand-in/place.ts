import type { Location, Params } from 'react-router'
import { createContext } from './context.ts'
import { use } from './react.ts'

type Match = {
  route: { id: string; Component?: unknown; ErrorBoundary?: unknown }
  params: Params
}

/** Of what the router knows of a page, that which printing it needs. */
export type Page = {
  basename?: string
  location: Location
  matches: readonly Match[]
  loaderData: Readonly<Record<string, unknown>>
  errors: Readonly<Record<string, unknown>> | null
}

/** A page, and how many of its routes stand around what is being rendered. */
export type Place = {
  page: Page
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
