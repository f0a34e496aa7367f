import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { Markdown } from './Markdown.tsx';
import type { Spoken } from './spoken.ts';
import { wrap } from './wrapped.ts';

/** The turns of a conversation, in their order. */
export function SaidTurns({ spoken }: { readonly spoken: readonly Spoken[] }) {
  return (
    <div class="conversation">
      {spoken.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a turn has no other name
        <SaidTurn key={index} spoken={one} />
      ))}
    </div>
  );
}

/** One turn, with who speaks; what it says is put in place as it was read. */
function SaidTurn({ spoken }: { readonly spoken: Spoken }) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { role, tools = [], versions = [] } = spoken.turn;
  useLayoutEffect(() => {
    place.current?.replaceChildren(spoken.element);
    wrap(spoken);
  }, [spoken]);
  return (
    <section class={`said said-${role}`}>
      <p class="said-by">
        {words(`class_said_${role}`)}
        {tools.map((tool) => (
          <span key={tool} class="said-tool">
            {words('class_tool', { tool })}
          </span>
        ))}
      </p>
      <div ref={place} />
      {versions.length > 0 && (
        <details class="versions">
          <summary>{words('class_versions', { count: versions.length })}</summary>
          {versions.map((version) => (
            <blockquote key={version}>
              <Markdown text={version} />
            </blockquote>
          ))}
        </details>
      )}
    </section>
  );
}
