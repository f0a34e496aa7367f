import { useState } from 'preact/hooks';
import { type Piece, sideBySide } from '../lib/chat/side-by-side.ts';
import { useWords } from './words.ts';

interface Props {
  /** The sentences of each version, the one that is shown first. */
  readonly versions: readonly (readonly string[])[];
}

/** An answer beside another version of it: what agrees, what differs, what stands in one alone. */
export function VersionsView({ versions }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState(1);
  const [here = [], ...others] = versions;
  const there = others[chosen - 1];
  if (!there) return <p class="quiet">{words('versions_gone')}</p>;
  const pairs = sideBySide(here, there);
  const count = (holds: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(holds).length;
  const alone = count((pair) => pair.here.length === 0 || pair.there.length === 0);
  const same = count((pair) => pair.same);
  return (
    <div class="versions">
      {others.length > 1 && (
        <p>
          {others.map((_, i) => (
            <button
              key={words('versions_other', { number: i + 1 })}
              class="button"
              type="button"
              aria-pressed={chosen === i + 1}
              onClick={() => setChosen(i + 1)}
            >
              {words('versions_other', { number: i + 1 })}
            </button>
          ))}
        </p>
      )}
      <p role="status">{words('versions_counts', { same, differ: pairs.length - same - alone, alone })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('versions_here')}</th>
            <th scope="col">{words('versions_there')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.place} class={pair.same ? 'versions-same' : undefined}>
              <td dir="auto">
                <Side pieces={pair.here} />
              </td>
              <td dir="auto">{pair.same ? words('versions_the_same') : <Side pieces={pair.there} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{words('versions_limits')}</p>
    </div>
  );
}

function Side({ pieces }: { readonly pieces: readonly Piece[] }) {
  const words = useWords();
  if (pieces.length === 0) return <span class="quiet">{words('versions_absent')}</span>;
  return pieces.map(({ at, text, differs }) =>
    differs ? (
      <mark key={at} data-level="check">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
