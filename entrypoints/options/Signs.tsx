import { LessonExample } from '../../components/LessonExample.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useWords } from '../../components/words.ts';
import { families, familyIds, offUntilAsked } from '../../lib/families.ts';
import { figures } from '../../lib/figures.ts';
import type { Rating } from '../../lib/platform/counters.ts';
import { detectorKey, type Words } from '../../lib/platform/words.ts';
import type { Settings } from '../../lib/types.ts';
import type { Save } from './App.tsx';

interface Props {
  readonly settings: Settings;
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly save: Save;
}

/** Every sign by family, each with what was measured of it, its example and its switch. */
export function Signs({ settings, ratings, save }: Props) {
  const words = useWords();
  const kept = settings.policy?.locked.has('signs') ?? false;
  return familyIds.map((family) => {
    const isOn = settings.families[family] ?? true;
    return (
      <section key={family} class="family" aria-label={words(`family_${family}`)}>
        <h3>
          <Switch
            label={words(`family_${family}`)}
            on={isOn}
            disabled={kept}
            onChange={(on) => save(`family:${family}`, on ? null : false)}
          />
        </h3>
        <ul>
          {families[family].map((sign) => (
            <li key={sign}>
              <Sign
                sign={sign}
                on={settings.detectors[sign] ?? !offUntilAsked.has(sign)}
                familyIsOn={isOn}
                kept={kept}
                rating={ratings[sign]}
                onChange={(on) => save(`detector:${sign}`, on === !offUntilAsked.has(sign) ? null : on)}
              />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

interface SignProps {
  readonly sign: string;
  readonly on: boolean;
  readonly familyIsOn: boolean;
  /** A policy set it. */
  readonly kept: boolean;
  readonly rating: Rating | undefined;
  readonly onChange: (on: boolean) => void;
}

function Sign({ sign, on, familyIsOn, kept, rating, onChange }: SignProps) {
  const words = useWords();
  const title = words(detectorKey(sign, 'title'));
  const rated = rating ? rating.useful + rating.notUseful : 0;
  return (
    <div class="sign" data-sign={sign}>
      <Switch label={title} on={on && familyIsOn} disabled={kept || !familyIsOn} onChange={onChange} />
      <p class="quiet">{measured(sign, words)}</p>
      {rating && rated > 0 && (
        <p class="quiet">{words('options_rated', { count: rated, useful: rating.useful })}</p>
      )}
      <LessonExample detector={sign} title={title} line={words(detectorKey(sign, 'saw'))} />
    </div>
  );
}

/** What is known of how often a sign is right, and how often it is seen; said so where it is not known. */
function measured(sign: string, words: Words): string {
  const { marks, right, marked } = figures[sign] ?? {};
  const precision =
    marks === undefined || right === undefined
      ? words('options_not_measured')
      : words('options_measured', { count: marks, right });
  if (marked === undefined) return precision;
  const percent = new Intl.NumberFormat(words.language, { style: 'percent', maximumFractionDigits: 1 });
  const seen =
    marked < 0.001 ? words('options_seldom') : words('options_seen', { share: percent.format(marked) });
  return `${precision} ${seen}`;
}
