import { memo, type ReactNode } from 'react'
import { PrintLine } from './print-line.tsx'

type Props = { name: string; children?: ReactNode }

/** The foot of every page: whose paper it is, and what its two colours mean. */
export function Colophon({ name, children }: Props) {
  return (
    <footer className="sheet pt-6 pb-10 font-sans text-meta leading-normal text-ink-2">
      <Legend name={name}>{children}</Legend>
      <PrintLine />
    </footer>
  )
}

const Legend = memo(function Legend({ name, children }: Props) {
  return (
    <div className="print:hidden">
      {name}. Words in <span className="text-voice">red</span> were said by somebody. Words in black are the
      paper’s own. {children}
    </div>
  )
})
