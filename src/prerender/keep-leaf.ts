import type { RouteObject } from 'react-router'

/** The one page's route among routes, by its id, with those that stand around it. */
export const keepLeaf = (routes: readonly RouteObject[], id: string): RouteObject[] =>
  routes.flatMap((route) => {
    if (route.children === undefined) return route.id === id ? [route] : []
    const children = keepLeaf(route.children, id)
    return children.length === 0 ? [] : [{ ...route, children }]
  })
