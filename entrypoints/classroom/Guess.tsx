import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { pointsOf, scoreOf } from '../../lib/classroom/score.ts';
import { quoteOf } from '../../lib/text/passage.ts';
import { comparisonOf, problemsOf } from './compared.ts';
import { Heading } from './Heading.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { Reveal } from './Reveal.tsx';
import { SaidTurns } from './SaidTurns.tsx';
import { currentOf, type Doubt, type Open, useSession } from './session.ts';
import { type Conversation, useConversation } from './use-conversation.ts';
import { usePainted } from './use-painted.ts';
import { type SelectedWords, useSelectedWords } from './use-selected-words.ts';

/** Why somebody doubts words. */
const REASONS = ['sure', 'source', 'fact', 'sum', 'flattery', 'one_sided', 'advice', 'other'] as const;

/** Marks hidden: learners select what they doubt and say why; then the marks are revealed. */
export function Guess() {
  const words = useWords();
  const { session } = useSession();
  const open = currentOf(session);
  if (!open) return <NothingOpen title={words('class_view_guess')} />;
  return (
    <>
      <Heading>{words('class_view_guess')}</Heading>
      <Game key={open.key} open={open} />
    </>
  );
}

function Game({ open }: { readonly open: Open }) {
  const words = useWords();
  const { session, change, say } = useSession();
  const conversation = useConversation(open.item.turns, session.options);
  const [chosen, setChosen] = useState('');
  const learner = session.learners.includes(chosen)
    ? chosen
    : (session.learners[0] ?? words('class_everybody'));
  const isRevealed = session.points.has(open.key);
  const doubts = useMemo(
    () => session.doubts.filter((doubt) => doubt.open === open.key),
    [session.doubts, open.key],
  );
  const own = useMemo(() => doubts.filter((doubt) => doubt.learner === learner), [doubts, learner]);
  const [selected, drop] = useSelectedWords(conversation.spoken);
  const [listed, setListed] = useState<SelectedWords | null>(null);
  const doubted = listed ?? selected;
  const dropDoubted = () => {
    drop();
    setListed(null);
  };
  usePainted('classroom-doubt', conversation.spoken, isRevealed ? NONE : own);
  const add = ({ turn, span, quote }: SelectedWords, reason: string) => {
    const doubt: Doubt = { learner, open: open.key, turn, span, quote, reason };
    change((now) => ({ ...now, doubts: [...now.doubts, doubt] }));
    say(words('class_doubt_added', { learner }));
  };
  const remove = (doubt: Doubt) =>
    change((now) => ({ ...now, doubts: now.doubts.filter((one) => one !== doubt) }));
  const reveal = () => {
    const problems = problemsOf(open.item, conversation);
    const guessers = problems ? [...new Set(doubts.map((doubt) => doubt.learner))] : [];
    const points = guessers.map((name): [string, number] => {
      const marks = doubts.filter((doubt) => doubt.learner === name);
      return [name, pointsOf(scoreOf(comparisonOf(problems ?? [], marks)))];
    });
    change((now) => ({ ...now, points: new Map([...now.points, [open.key, new Map(points)]]) }));
    say(words('class_revealed'));
  };
  if (isRevealed) return <Reveal open={open} conversation={conversation} doubts={doubts} />;
  return (
    <div class="bench">
      <section class="shown" aria-label={open.item.title}>
        <p class="intro">{words('class_guess_intro')}</p>
        <SaidTurns spoken={conversation.spoken} />
        <SentenceList conversation={conversation} onChoose={setListed} />
      </section>
      <section aria-labelledby="who" class="side">
        <h2 id="who">{words('class_learners')}</h2>
        <Learners learner={learner} onChoose={setChosen} />
        {doubted && (
          <DoubtForm
            key={doubted.quote}
            quote={doubted.quote}
            onAdd={(reason) => {
              add(doubted, reason);
              dropDoubted();
            }}
            onCancel={dropDoubted}
          />
        )}
        <h2>{words('class_doubts', { learner })}</h2>
        {own.length === 0 && <p class="quiet">{words('class_doubts_none')}</p>}
        <ul class="problems">
          {own.map((doubt) => (
            <li key={`${doubt.turn} ${doubt.span.start} ${doubt.span.end}`}>
              <q>{doubt.quote}</q> {doubt.reason}
              <button
                class="button-plain"
                type="button"
                aria-label={words('class_doubt_remove_label', { quote: doubt.quote })}
                onClick={() => remove(doubt)}
              >
                {words('class_remove')}
              </button>
            </li>
          ))}
        </ul>
        <p>
          <button class="button button-main" type="button" disabled={!conversation.judged} onClick={reveal}>
            {words('class_reveal')}
          </button>
        </p>
      </section>
    </div>
  );
}

/** Nothing is painted. */
const NONE: readonly [] = [];

interface SentenceListProps {
  readonly conversation: Conversation;
  readonly onChoose: (sentence: SelectedWords) => void;
}

/** The sentences of the answers to choose from, where words are hard to select: by keyboard, by touch, by voice. */
function SentenceList({ conversation, onChoose }: SentenceListProps) {
  const words = useWords();
  return (
    <details class="more">
      <summary>{words('class_sentences')}</summary>
      <ol class="sentences">
        {conversation.spoken.flatMap(({ turn, reading: { passage } }, index) =>
          turn.role === 'assistant'
            ? passage.sentences.map((span) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a turn has no other name
                <li key={`${index} ${span.start}`}>
                  <button
                    class="sentence"
                    type="button"
                    onClick={() => onChoose({ turn: index, span, quote: quoteOf(passage, span) })}
                  >
                    {quoteOf(passage, span)}
                  </button>
                </li>
              ))
            : [],
        )}
      </ol>
    </details>
  );
}

interface DoubtFormProps {
  readonly quote: string;
  readonly onAdd: (reason: string) => void;
  readonly onCancel: () => void;
}

function DoubtForm({ quote, onAdd, onCancel }: DoubtFormProps) {
  const words = useWords();
  const [reason, setReason] = useState<(typeof REASONS)[number]>('sure');
  const [own, setOwn] = useState('');
  return (
    <form
      class="doubt-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(own.trim() || words(`doubt_${reason}`));
      }}
    >
      <blockquote>{quote}</blockquote>
      <label class="field">
        <span>{words('class_doubt_why')}</span>
        <select
          value={reason}
          onChange={(event) => setReason(REASONS.find((one) => one === event.currentTarget.value) ?? 'other')}
        >
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {words(`doubt_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words('class_doubt_own')}</span>
        <input type="text" value={own} onInput={(event) => setOwn(event.currentTarget.value)} />
      </label>
      <p class="row">
        <button class="button button-main" type="submit">
          {words('class_doubt_add')}
        </button>
        <button class="button" type="button" onClick={onCancel}>
          {words('class_cancel')}
        </button>
      </p>
    </form>
  );
}

interface LearnersProps {
  readonly learner: string;
  readonly onChoose: (learner: string) => void;
}

function Learners({ learner, onChoose }: LearnersProps) {
  const words = useWords();
  const { session, change } = useSession();
  const [name, setName] = useState('');
  const add = () => {
    const fresh = name.trim();
    if (fresh === '' || session.learners.includes(fresh)) return;
    change((now) => ({ ...now, learners: [...now.learners, fresh] }));
    onChoose(fresh);
    setName('');
  };
  return (
    <>
      {session.learners.length > 0 && (
        <fieldset class="learners">
          <legend>{words('class_now_guessing')}</legend>
          {session.learners.map((one) => (
            <label key={one}>
              <input type="radio" name="learner" checked={one === learner} onChange={() => onChoose(one)} />
              <span>{one}</span>
            </label>
          ))}
        </fieldset>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field">
          <span>{words('class_learner_name')}</span>
          <input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button class="button" type="submit" disabled={name.trim() === ''}>
          {words('class_learner_add')}
        </button>
      </form>
    </>
  );
}
