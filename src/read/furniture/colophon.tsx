import type { ReactNode } from 'react'
import { PrintLine } from './print-line.tsx'

/** The foot of every page: whose paper it is, and what its two colours mean. */
export function Colophon({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <footer className="sheet pt-6 pb-10 font-sans text-meta leading-normal text-ink-2">
      <div className="print:hidden">
        {name}. Words in <span className="text-voice">red</span> were said by somebody. Words in black are the
        paper’s own. {children}
      </div>
      <PrintLine />
    </footer>
  )
}
