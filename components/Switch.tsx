interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** An on/off switch with its label. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="switch-track" aria-hidden="true" />
    </label>
  );
}
