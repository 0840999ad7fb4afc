import type { QueryClient } from '@tanstack/react-query'
import { createContext, data, replace, type LoaderFunctionArgs } from 'react-router'
import { matchArticlePath, SAVED_PATH, SEARCH_PATH } from '#news/paths.ts'
import { PayloadError } from './fetch-payload.ts'
import { frontHead, namedHead, storyHead, type PageHead } from './page-head.ts'
import { articleQuery, frontQuery, onwardQuery, summaryQuery } from './queries.ts'

/** How loaders reach the query client of their page or browser. */
export const clientContext = createContext<QueryClient>()

type Args = LoaderFunctionArgs

/** Thrown, it leads to the page that was never printed. */
export const missing = () => data(null, { status: 404 })

/** Waits for a page's data; a payload that does not exist means a page that does not exist. */
export async function need<T>(wanted: Promise<T>): Promise<T> {
  try {
    return await wanted
  } catch (error) {
    if (error instanceof PayloadError && error.status === 404) throw missing()
    throw error
  }
}

export async function loadFront({ context }: Args): Promise<PageHead> {
  const client = context.get(clientContext)
  const [summary] = await need(
    Promise.all([client.ensureQueryData(summaryQuery), client.ensureQueryData(frontQuery)]),
  )
  return frontHead(summary)
}

/** Leads a wrong or old slug to the story's canonical path. */
export async function loadArticle({ context, params }: Args): Promise<PageHead | Response> {
  const client = context.get(clientContext)
  const asked = `/article/${params['article'] ?? ''}`
  const match = matchArticlePath(asked)
  if (match === null) throw missing()
  const [summary, story] = await need(
    Promise.all([
      client.ensureQueryData(summaryQuery),
      client.ensureQueryData(articleQuery(match.id)),
      client.ensureQueryData(onwardQuery(match.id)),
    ]),
  )
  return story.path === asked ? storyHead(story, summary) : replace(story.path)
}

export async function loadSaved({ context }: Args): Promise<PageHead> {
  return namedHead('Saved', SAVED_PATH, await context.get(clientContext).ensureQueryData(summaryQuery))
}

export async function loadSearch({ context }: Args): Promise<PageHead> {
  return namedHead('Search', SEARCH_PATH, await context.get(clientContext).ensureQueryData(summaryQuery))
}

export async function loadMissing({ context }: Args): Promise<never> {
  await context.get(clientContext).ensureQueryData(summaryQuery)
  throw missing()
}
