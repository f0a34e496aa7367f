import type { Theme } from '../lib/types.ts';
import { useWords } from './words.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

interface Props {
  readonly chosen: Theme;
  readonly onChoose: (theme: Theme) => void;
}

/** Light, dark, or as the system has it. */
export function ThemeChoice({ chosen, onChoose }: Props) {
  const words = useWords();
  return (
    <fieldset class="choice">
      <legend>{words('theme')}</legend>
      {THEMES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="theme"
            value={one}
            checked={one === chosen}
            onChange={() => onChoose(one)}
          />
          <span>{words(`theme_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
