import { useWords } from '../../components/words.ts';
import type { Item } from '../../lib/classroom/item.ts';
import { Markdown } from './Markdown.tsx';

/** What a teacher knows of a conversation and the class does not yet: folded away. */
export function TeacherNotes({ item }: { readonly item: Item }) {
  const words = useWords();
  if (!item.wrong && !item.fine && !item.notes && item.sources.length === 0) return null;
  return (
    <details class="more">
      <summary>{words('class_for_teacher')}</summary>
      <AboutItem item={item} />
    </details>
  );
}

/** What is wrong, what is fine, notes, questions and sources, as far as they are given. */
export function AboutItem({ item }: { readonly item: Item }) {
  const words = useWords();
  return (
    <div class="about">
      {(['wrong', 'fine', 'notes'] as const).map(
        (part) =>
          item[part] && (
            <section key={part}>
              <h3>{words(`class_${part}`)}</h3>
              <Markdown text={item[part]} />
            </section>
          ),
      )}
      <Questions item={item} />
      {item.sources.length > 0 && (
        <section>
          <h3>{words('class_sources')}</h3>
          <ul>
            {item.sources.map(({ title, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What to talk about. */
export function Questions({ item }: { readonly item: Item }) {
  const words = useWords();
  if (item.questions.length === 0) return null;
  return (
    <section>
      <h3>{words('class_questions')}</h3>
      <ol>
        {item.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
