import { useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';

/** A command of the keyboard, as the browser has it. */
export interface KeyCommand {
  readonly description: string;
  /** Such as 'Alt+Shift+N'; empty where it has none. */
  readonly shortcut: string;
}

interface Props {
  readonly commands: readonly KeyCommand[];
  /** Opens the browser's own page for them; rejects where there is no way. */
  readonly change: () => Promise<void>;
}

/** The keys that do something, and how to change them. */
export function Keys({ commands, change }: Props) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('keys_does')}</th>
            <th scope="col">{words('keys_key')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ description, shortcut }) => (
            <tr key={description}>
              <td>{description}</td>
              <td>{shortcut === '' ? words('keys_none') : <kbd>{shortcut}</kbd>}</td>
            </tr>
          ))}
          <tr>
            <td>{words('keys_close')}</td>
            <td>
              <kbd>{words('keys_escape')}</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        <button
          class="button"
          type="button"
          onClick={() =>
            change().catch((error: unknown) => {
              console.warn('caveat:', error);
              setFailed(true);
            })
          }
        >
          {words('keys_change')}
        </button>
      </p>
      <p role="status">{failed && words('keys_change_by_hand')}</p>
    </>
  );
}
