import { useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { type Exported, readExport, readTranscript } from '../../lib/classroom/exports.ts';
import type { Item, ItemTurn } from '../../lib/classroom/item.ts';
import { readLesson } from '../../lib/classroom/lesson.ts';
import { FileButton } from './FileButton.tsx';
import { markdownOf, pastedText } from './pasted.ts';
import { useSession, withItems } from './session.ts';

/** Larger files are not opened: reading them would hold the page for long. */
const LARGEST = 300_000_000;

/** Where a conversation comes in: pasted, or from a file. */
export function Intake() {
  const words = useWords();
  const { change, say } = useSession();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState('');
  const [found, setFound] = useState<readonly Exported[] | null>(null);
  const use = (title: string, turns: readonly ItemTurn[]) => {
    change((now) => withItems(now, [newItem(title || words('class_untitled'), turns)]));
    say(words('class_taken', { count: turns.length }));
    setFound(null);
    setText('');
  };
  /** Takes a text in by what it is: an export, a transcript or an answer. */
  const take = (given: string, title: string, isFile: boolean) => {
    setRefused('');
    const lesson = readLesson(given);
    const items = 'key' in lesson ? null : lesson.items;
    const exported = items ?? readExport(given);
    if (exported) {
      const [only, ...others] = exported;
      if (only && others.length === 0 && only.turns.length <= 2) use(only.title || title, only.turns);
      else setFound(exported);
      return;
    }
    if (isFile && looksLikeJson(given)) {
      setRefused(words('class_unknown_export', { file: title }));
      return;
    }
    const transcript = readTranscript(given);
    if (given.trim() === '') setRefused(words('class_empty'));
    else use(title, transcript ?? [{ role: 'assistant', text: given }]);
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > LARGEST) {
      setRefused(words('class_too_large', { file: chosen.name }));
      return;
    }
    const content = await chosen.text();
    if (content.includes('\0')) setRefused(words('class_no_text', { file: chosen.name }));
    else take(/\.html?$/i.test(chosen.name) ? markdownOf(content) : content, chosen.name, true);
  };
  return (
    <div class="intake">
      <p class="intro">{words('class_intake_intro')}</p>
      <label class="field">
        <span>{words('class_paste')}</span>
        <textarea
          rows={8}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const markdown = pastedText(event.clipboardData);
            if (markdown === null) return;
            event.preventDefault();
            const { currentTarget: area } = event;
            area.setRangeText(markdown, area.selectionStart, area.selectionEnd, 'end');
            setText(area.value);
          }}
        />
      </label>
      <p class="row">
        <button
          class="button button-main"
          type="button"
          disabled={text.trim() === ''}
          onClick={() => take(text, '', false)}
        >
          {words('class_use')}
        </button>
        <FileButton
          label={words('class_open_chat')}
          accept=".json,.jsonl,.ndjson,.md,.txt,.html,.htm"
          onOpen={open}
        />
      </p>
      <p class="refused" role="alert">
        {refused}
      </p>
      {found && <Chooser found={found} onUse={use} onCancel={() => setFound(null)} />}
    </div>
  );
}

interface ChooserProps {
  readonly found: readonly Exported[];
  readonly onUse: (title: string, turns: readonly ItemTurn[]) => void;
  readonly onCancel: () => void;
}

/** Listed at once: more are found by their words. */
const LISTED = 100;

/** Which conversation of a file, and which of its turns. */
function Chooser({ found, onUse, onCancel }: ChooserProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<Exported | null>(found.length === 1 ? (found[0] ?? null) : null);
  const [wanted, setWanted] = useState('');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  if (!chosen) {
    const fitting = found.filter(({ title, turns }) =>
      `${title} ${turns[0]?.text ?? ''}`.toLowerCase().includes(wanted.toLowerCase()),
    );
    return (
      <section class="chooser" aria-labelledby="chooser">
        <h2 id="chooser">{words('class_choose_conversation', { count: found.length })}</h2>
        <label class="field">
          <span>{words('class_search')}</span>
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <ul>
          {fitting.slice(0, LISTED).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: exported conversations need not have a name
            <li key={index}>
              <button class="button-plain" type="button" onClick={() => setChosen(one)}>
                {one.title || beginning(one.turns[0]?.text ?? '')}
              </button>
            </li>
          ))}
        </ul>
        {fitting.length > LISTED && (
          <p class="quiet">{words('class_more', { count: fitting.length - LISTED })}</p>
        )}
        <button class="button" type="button" onClick={onCancel}>
          {words('class_cancel')}
        </button>
      </section>
    );
  }
  const toggle = (index: number) =>
    setLeft(new Set(left.has(index) ? [...left].filter((one) => one !== index) : [...left, index]));
  const kept = chosen.turns.filter((_, index) => !left.has(index));
  return (
    <fieldset class="chooser">
      <legend>{words('class_choose_turns')}</legend>
      {chosen.turns.map((turn, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a turn has no other name
        <label key={index} class="choose-turn">
          <input type="checkbox" checked={!left.has(index)} onChange={() => toggle(index)} />
          <span>
            <strong>{words(`class_said_${turn.role}`)}</strong> {beginning(turn.text)}
          </span>
        </label>
      ))}
      <p class="row">
        <button
          class="button button-main"
          type="button"
          disabled={kept.length === 0}
          onClick={() => onUse(chosen.title, kept)}
        >
          {words('class_use_turns', { count: kept.length })}
        </button>
        <button class="button" type="button" onClick={onCancel}>
          {words('class_cancel')}
        </button>
      </p>
    </fieldset>
  );
}

/** A conversation of the teacher's own. */
export function newItem(title: string, turns: readonly ItemTurn[]): Item {
  return { title, risks: [], language: 'und', turns, questions: [], sources: [] };
}

function beginning(text: string): string {
  const LONGEST = 120;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}
