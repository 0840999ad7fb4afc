/** The foot of every page: whose paper it is, and what its two colours mean. */
export function Colophon({ name }: { name: string }) {
  return (
    <footer className="sheet pt-6 pb-10 font-sans text-meta leading-normal text-ink-2">
      {name}. Words in <span className="text-voice">red</span> were said by somebody. Words in black are the
      paper’s own.
    </footer>
  )
}
