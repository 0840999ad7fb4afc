import type { To } from 'react-router'
import { findHref } from './find-href.ts'
import { useWays } from './ways.ts'

/** The address of a path that begins at the site's root. */
export const useHref = (to: To): string => findHref(useWays().base, to)
