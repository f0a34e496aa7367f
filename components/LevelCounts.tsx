import type { Level, PageFinding } from '../lib/types.ts';
import { LevelShape } from './LevelShape.tsx';
import { useWords } from './words.ts';

const LEVELS: readonly Level[] = ['stop', 'check', 'note'];

/** How many findings there are of each level that occurs, the most serious first. */
export function LevelCounts({ findings }: { readonly findings: readonly Pick<PageFinding, 'level'>[] }) {
  const words = useWords();
  const counts = LEVELS.map(
    (level) => [level, findings.filter((one) => one.level === level).length] as const,
  );
  return (
    <ul class="level-counts">
      {counts
        .filter(([, count]) => count > 0)
        .map(([level, count]) => (
          <li key={level}>
            <LevelShape level={level} />
            <span>
              {words(`level_${level}`)} <strong>{count}</strong>
            </span>
          </li>
        ))}
    </ul>
  );
}
