import type { RouteObject } from 'react-router'
import { loadArticle, loadFront, loadMissing, loadSaved, loadSearch, loadSection } from './loaders.ts'
import { Root } from './root.tsx'
import { RouteError } from './page/route-error.tsx'

/** The id of the route that shows errors in place of a page. */
export const PAGES_ID = 'pages'

/*
 * The one route table: the browser and the prerenderer both walk it. Each page's component is a chunk of
 * its own; its loader is not, so that data and component are fetched side by side.
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
            loader: loadSection,
            lazy: { Component: async () => (await import('./page/section-route.tsx')).SectionRoute },
          },
          {
            id: 'article',
            path: 'article/:article',
            loader: loadArticle,
            lazy: { Component: async () => (await import('./page/article-route.tsx')).ArticleRoute },
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
