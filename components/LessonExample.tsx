import { useEffect, useState } from 'preact/hooks';
import { type Lesson, lesson } from '../lib/lessons.ts';
import { LessonView } from './LessonView.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly detector: string;
  readonly title: string;
  /** What the sign is, in a sentence or two. */
  readonly line: string;
}

/** What a sign is, and the example of its lesson, with its marks drawn in place; loaded when it is opened. */
export function LessonExample({ detector, title, line }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [example, setExample] = useState<Lesson | null>(null);
  useEffect(() => {
    if (!open) return;
    void lesson(`signs/${detector}`, words.language).then((found) => found && setExample(exampleOf(found)));
  }, [open, detector, words]);
  return (
    <details class="lesson-example" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={words('options_example_label', { title })}>{words('options_example')}</summary>
      <p>{line}</p>
      {open && example && <LessonView lesson={example} focus={false} />}
      <p>
        <a href={`/learn.html#signs/${detector}`} target="_blank" rel="noopener">
          {words('card_why')}
        </a>
      </p>
    </details>
  );
}

/** The part of a lesson between its second heading and its third. */
export function exampleOf({ markdown, language }: Lesson): Lesson {
  const [, , part = ''] = markdown.split(/^## .*$/m);
  return { markdown: part.trim(), language };
}
