/** So deep no page nests its elements, and so many it has not; beyond, Readability takes its time. */
const DEEPEST = 200
const MOST_ELEMENTS = 60_000

const ELEMENT = 1

/** Can the article of a page be sought in time that grows with the page's length? Walks without recursion. */
export function isSafePage(root: Node): boolean {
  let elements = 0
  const stack: { node: Node; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.depth > DEEPEST || ++elements > MOST_ELEMENTS) return false
    for (let child = next.node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === ELEMENT) stack.push({ node: child, depth: next.depth + 1 })
    }
  }
  return true
}
