import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What it does, in one sentence. */
  readonly line?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** An on/off switch with its label. */
export function Switch({ label, line, on, disabled = false, onChange }: Props) {
  const description = useId();
  return (
    <>
      <label class="switch">
        <span>{label}</span>
        <input
          type="checkbox"
          checked={on}
          disabled={disabled}
          aria-describedby={line === undefined ? undefined : description}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="switch-track" aria-hidden="true" />
      </label>
      {line !== undefined && (
        <p class="quiet" id={description}>
          {line}
        </p>
      )}
    </>
  );
}
