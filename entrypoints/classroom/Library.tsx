import { useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { type Item, STAGES, TOPICS } from '../../lib/classroom/item.ts';
import { readLesson, writeLesson } from '../../lib/classroom/lesson.ts';
import { riskKey } from '../../lib/risks.ts';
import { samples } from '../../lib/samples.ts';
import type { RiskId } from '../../lib/types.ts';
import { FileButton } from './FileButton.tsx';
import { saveFile } from './files.ts';
import { Heading } from './Heading.tsx';
import { useSession, withItems, withLesson, without } from './session.ts';

const ANY = '';
const library = Object.entries(samples);
const risksThere = [...new Set(library.flatMap(([, item]) => item.risks))].sort();

/** The library, and beside it the lesson that is put together from it. */
export function Library() {
  const words = useWords();
  return (
    <div class="columns">
      <div>
        <Heading>{words('class_view_library')}</Heading>
        <p class="intro">{words('class_library_intro')}</p>
        <Shelf />
      </div>
      <LessonPlan />
    </div>
  );
}

function Shelf() {
  const words = useWords();
  const { session, change, say } = useSession();
  const [topic, setTopic] = useState(ANY);
  const [stage, setStage] = useState(ANY);
  const [risk, setRisk] = useState(ANY);
  const found = library.filter(
    ([, item]) =>
      (topic === ANY || item.topic === topic) &&
      (stage === ANY || item.stage === stage) &&
      (risk === ANY || item.risks.includes(risk as RiskId)),
  );
  const add = (item: Item) => {
    change((now) => withItems(now, [item]));
    say(words('class_added', { title: item.title }));
  };
  return (
    <>
      <div class="filters">
        <Choice
          label={words('class_topic')}
          value={topic}
          onChoose={setTopic}
          options={TOPICS.map((id) => [id, words(`topic_${id}`)])}
        />
        <Choice
          label={words('class_stage')}
          value={stage}
          onChoose={setStage}
          options={STAGES.map((id) => [id, words(`stage_${id.replace('-', '_')}`)])}
        />
        <Choice
          label={words('class_risk')}
          value={risk}
          onChoose={setRisk}
          options={risksThere.map((id) => [id, words(riskKey(id, 'title'))])}
        />
      </div>
      <p class="quiet" role="status">
        {words('class_found', { count: found.length })}
      </p>
      <ul class="shelf">
        {found.map(([id, item]) => {
          const isIn = session.opened.some((open) => open.item === item);
          return (
            <li key={id} class="sample">
              <h2>{item.title}</h2>
              <p class="quiet">{kindOf(item, words)}</p>
              <p class="sample-prompt">{shortened(item.turns[0]?.text ?? '')}</p>
              <button
                class="button"
                type="button"
                disabled={isIn}
                aria-label={words('class_add_label', { title: item.title })}
                onClick={() => add(item)}
              >
                {words(isIn ? 'class_in_lesson' : 'class_add')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function LessonPlan() {
  const words = useWords();
  const { session, change, say } = useSession();
  const [refused, setRefused] = useState('');
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const lesson = readLesson(await chosen.text());
    if ('key' in lesson) {
      setRefused(words(lesson.key, { file: chosen.name, ...lesson.values }));
      return;
    }
    setRefused('');
    change((now) => withLesson(now, lesson));
    say(words('class_lesson_opened', { title: lesson.title || chosen.name, count: lesson.items.length }));
  };
  const save = () => {
    const items = session.opened.map(({ item }) => item);
    saveFile(
      `${fileName(session.title)}.json`,
      'application/json',
      writeLesson({ title: session.title, items }),
    );
  };
  return (
    <aside class="plan" aria-labelledby="plan">
      <h2 id="plan">{words('class_plan')}</h2>
      <label class="field">
        <span>{words('class_plan_title')}</span>
        <input
          type="text"
          value={session.title}
          onInput={(event) => {
            const title = event.currentTarget.value;
            change((now) => ({ ...now, title }));
          }}
        />
      </label>
      {session.opened.length === 0 && <p class="quiet">{words('class_plan_empty')}</p>}
      <ol class="plan-items">
        {session.opened.map(({ key, item }) => (
          <li key={key}>
            <button
              class="button-plain"
              type="button"
              onClick={() => {
                change((now) => ({ ...now, current: key }));
                location.hash = 'workbench';
              }}
            >
              {item.title}
            </button>
            <button
              class="button-plain"
              type="button"
              aria-label={words('class_remove_label', { title: item.title })}
              onClick={() => change((now) => without(now, key))}
            >
              {words('class_remove')}
            </button>
          </li>
        ))}
      </ol>
      {session.opened.length > 0 && (
        <p class="row">
          <a class="button button-main" href="#guess">
            {words('class_start')}
          </a>
          <button class="button" type="button" onClick={save}>
            {words('class_save')}
          </button>
        </p>
      )}
      <p class="row">
        <FileButton label={words('class_open')} accept=".json,application/json" onOpen={open} />
      </p>
      <p class="refused" role="alert">
        {refused}
      </p>
      <p class="quiet">{words('class_save_hint')}</p>
    </aside>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string) => void;
}

/** A choice of one or of all. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const words = useWords();
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value={ANY}>{words('class_all')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function kindOf({ topic, stage, turns }: Item, words: ReturnType<typeof useWords>): string {
  return [
    topic && words(`topic_${topic}`),
    stage && words(`stage_${stage.replace('-', '_')}`),
    turns.length > 2 && words('class_whole_conversation'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function shortened(text: string): string {
  const LONGEST = 140;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}

/** A title as the name of a file. */
function fileName(title: string): string {
  return title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'lesson';
}
