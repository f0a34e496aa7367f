import { useEffect, useState } from 'preact/hooks';
import { LessonView } from '../../components/LessonView.tsx';
import { useWords } from '../../components/words.ts';
import { type Lesson, lesson } from '../../lib/lessons.ts';

/** A lesson to unfold in place. */
export function LessonDrop({ page, title }: { readonly page: string; readonly title: string }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<Lesson | null>(null);
  useEffect(() => {
    if (isOpen) void lesson(page, words.language).then(setFound);
  }, [isOpen, page, words]);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('class_lesson', { title })}</summary>
      {isOpen && found && <LessonView lesson={found} focus={false} />}
    </details>
  );
}
