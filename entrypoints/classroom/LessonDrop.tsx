import { useState } from 'preact/hooks';
import { LessonView } from '../../components/LessonView.tsx';
import { useWords } from '../../components/words.ts';
import { useLesson } from './use-lesson.ts';

/** A lesson to unfold in place. */
export function LessonDrop({ page, title }: { readonly page: string; readonly title: string }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const found = useLesson(page, isOpen);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('class_lesson', { title })}</summary>
      {found === 'failed' && <p role="alert">{words('learn_failed')}</p>}
      {isOpen && found !== null && found !== 'failed' && <LessonView lesson={found} focus={false} />}
    </details>
  );
}
