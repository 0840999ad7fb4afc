type Props = { name: string; isOn: boolean; onTurn: (isOn: boolean) => void }

/** A switch that says in a word how it stands. */
export function SwitchRow({ name, isOn, onTurn }: Props) {
  return (
    <label className="slip-row">
      {name}
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={({ target }) => onTurn(target.checked)}
      />
      <span aria-hidden="true" className="ms-auto text-meta text-ink-2">
        {isOn ? 'On' : 'Off'}
      </span>
    </label>
  )
}
