import { LessonView } from '../../components/LessonView.tsx';
import { useWords } from '../../components/words.ts';
import { useLesson } from './use-lesson.ts';

/** One page to learn from: a sign, a risk or a practice, and the way back to where the reader came from. */
export function LessonPage({ page }: { readonly page: string }) {
  const words = useWords();
  const found = useLesson(page);
  return (
    <div class="reading">
      <p>
        <button class="button-plain" type="button" onClick={() => history.back()}>
          {words('class_back')}
        </button>
      </p>
      {found === 'failed' && <p role="alert">{words('learn_failed')}</p>}
      {found !== null && found !== 'failed' && <LessonView lesson={found} focus={true} />}
    </div>
  );
}
