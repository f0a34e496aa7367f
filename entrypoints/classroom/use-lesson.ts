import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { type Lesson, lesson } from '../../lib/lessons.ts';

/** A page to learn from, once it is wanted and there: null until then, 'failed' where it could not be opened. */
export function useLesson(page: string, isWanted = true): Lesson | null | 'failed' {
  const words = useWords();
  const [found, setFound] = useState<Lesson | null | 'failed'>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    lesson(page, words.language).then(
      (one) => isCurrent && setFound(one ?? 'failed'),
      (error: unknown) => {
        // Its file is gone when the page was updated while it was open.
        console.warn('caveat: a page could not be opened:', error);
        if (isCurrent) setFound('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [page, words, isWanted]);
  return found;
}
