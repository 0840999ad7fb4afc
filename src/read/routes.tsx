import type { RouteObject } from 'react-router'
import { loadArticle, loadFront, loadMissing, loadSaved, loadSearch } from './loaders.ts'
import { Root } from './root.tsx'
import { RouteError } from './page/route-error.tsx'

/** The id of the route that shows errors in place of a page. */
export const PAGES_ID = 'pages'

/*
 * The one route table: the browser and the prerenderer both walk it. Each page's component is a chunk of its
 * own; its loader is not, so that data and component are fetched side by side. Loaders of lists come in small
 * chunks of their own, for no story needs them.
 */
export const createRoutes = (): RouteObject[] => [
  {
    id: 'root',
    Component: Root,
    children: [
      {
        id: PAGES_ID,
        ErrorBoundary: RouteError,
        children: [
          {
            id: 'front',
            index: true,
            loader: loadFront,
            lazy: { Component: async () => (await import('./page/front-route.tsx')).FrontRoute },
          },
          {
            id: 'section',
            path: 'section/:section/:page?',
            loader: async (args) => (await import('./lists/load-section.ts')).loadSection(args),
            lazy: { Component: async () => (await import('./page/section-route.tsx')).SectionRoute },
          },
          {
            id: 'article',
            path: 'article/:article',
            loader: loadArticle,
            lazy: { Component: async () => (await import('./page/article-route.tsx')).ArticleRoute },
          },
          {
            id: 'quotes',
            path: 'quotes/:speaker?/:page?',
            loader: async (args) => (await import('./quotes/load-quotes.ts')).loadQuotes(args),
            lazy: { Component: async () => (await import('./page/quotes-route.tsx')).loadQuotesRoute() },
          },
          {
            id: 'topic',
            path: 'topic/:topic/:page?',
            loader: async (args) => (await import('./lists/load-topic.ts')).loadTopic(args),
            lazy: { Component: async () => (await import('./page/topic-route.tsx')).TopicRoute },
          },
          {
            id: 'saved',
            path: 'saved',
            loader: loadSaved,
            lazy: { Component: async () => (await import('./page/saved-route.tsx')).SavedRoute },
          },
          {
            id: 'search',
            path: 'search',
            loader: loadSearch,
            lazy: { Component: async () => (await import('./page/search-route.tsx')).SearchRoute },
          },
          { id: 'missing', path: '*', loader: loadMissing, element: null },
        ],
      },
    ],
  },
]
