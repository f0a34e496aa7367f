import { useEffect, useState } from 'preact/hooks';
import { LessonView } from '../../components/LessonView.tsx';
import { useWords } from '../../components/words.ts';
import { type Lesson, lesson } from '../../lib/lessons.ts';

/** One page to learn from: a sign, a risk or a practice, and the way back to where the reader came from. */
export function LessonPage({ page }: { readonly page: string }) {
  const words = useWords();
  const [found, setFound] = useState<Lesson | null>(null);
  useEffect(() => {
    let isWanted = true;
    void lesson(page, words.language).then((one) => isWanted && setFound(one));
    return () => {
      isWanted = false;
    };
  }, [page, words]);
  return (
    <div class="reading">
      <p>
        <button class="button-plain" type="button" onClick={() => history.back()}>
          {words('class_back')}
        </button>
      </p>
      {found && <LessonView lesson={found} focus={true} />}
    </div>
  );
}
