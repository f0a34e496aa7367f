import type { Words } from '../../../lib/platform/words.ts';
import type { Level, PageFinding } from '../../../lib/types.ts';
import { LevelShape } from './Card.tsx';

const LEVELS: readonly Level[] = ['stop', 'check', 'note'];

export interface ChipProps {
  readonly findings: readonly PageFinding[];
  readonly read: number;
  readonly sentences: number;
  readonly dark: boolean;
  readonly words: Words;
  open(): void;
}

/** One line at an answer's lower edge: how many marks of which level, how much was read; never a verdict. */
export function Chip({ findings, read, sentences, dark, words, open }: ChipProps) {
  const counts = LEVELS.map((level) => [level, findings.filter((f) => f.level === level).length] as const);
  const coverage = words('coverage_read', { count: sentences, read });
  return (
    <button
      type="button"
      class="chip"
      data-part="chip"
      data-dark={dark}
      aria-haspopup="dialog"
      onClick={(event) => event.isTrusted && open()}
    >
      <span class="unseen">{words('chip_label', { count: findings.length })} </span>
      <span class="counts">
        {counts.map(
          ([level, count]) =>
            count > 0 && (
              <span key={level}>
                <LevelShape level={level} words={words} />
                {count}
              </span>
            ),
        )}
        {findings.length === 0 && <span>{words('chip_none')}</span>}
      </span>
      <span>{coverage}</span>
    </button>
  );
}
