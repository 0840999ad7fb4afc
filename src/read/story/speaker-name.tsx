type Props = { speaker: string | null; role: string | null }

/** Who said it: the name, and the role below it. */
export function SpeakerName({ speaker, role }: Props) {
  return (
    <>
      <b
        className={`block text-dek leading-tight font-extrabold ${speaker === null ? 'text-ink-2' : 'text-ink'}`}
      >
        {speaker ?? 'Unattributed'}
      </b>
      {role !== null && <span className="block first-letter:uppercase">{role}</span>}
    </>
  )
}
