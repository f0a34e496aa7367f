import { useWords } from '../../components/words.ts';
import { useSession } from './session.ts';

/** Which conversation of the lesson is being looked at, and the way to the next. */
export function ConversationBar() {
  const words = useWords();
  const { session, change } = useSession();
  const { opened, current } = session;
  const at = opened.findIndex(({ key }) => key === current);
  if (at < 0) return null;
  const go = (key: number | undefined) => key !== undefined && change((now) => ({ ...now, current: key }));
  return (
    <section class="bar" aria-label={words('class_conversation')}>
      <label>
        <span>{words('class_conversation')}</span>
        <select value={current ?? ''} onChange={(event) => go(Number(event.currentTarget.value))}>
          {opened.map(({ key, item }, index) => (
            <option key={key} value={key}>
              {index + 1}. {item.title}
            </option>
          ))}
        </select>
      </label>
      <button class="button" type="button" disabled={at === 0} onClick={() => go(opened[at - 1]?.key)}>
        {words('class_previous')}
      </button>
      <button
        class="button"
        type="button"
        disabled={at === opened.length - 1}
        onClick={() => go(opened[at + 1]?.key)}
      >
        {words('class_next')}
      </button>
    </section>
  );
}
