import type { ReactNode } from 'react'

type Props = {
  /** What it is, in the rail. */
  code: string
  title: string
  /** One sentence and one action. */
  children: ReactNode
}

/** A page that stands in place of a story. */
export function StateMessage({ code, title, children }: Props) {
  return (
    <div className="sheet columns gap-y-3 pt-3 pb-16 lg:pt-4">
      <div className="rail font-sans text-meta leading-tight font-extrabold">{code}</div>
      <div className="axis">
        <h1 className="trim-cap text-d2 text-balance">{title}</h1>
        <p className="mt-4 max-w-standfirst text-stand text-pretty">{children}</p>
      </div>
    </div>
  )
}
