import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { useWords } from '../../components/words.ts';
import type { ItemTurn } from '../../lib/classroom/item.ts';
import { lessonPages } from '../../lib/lessons.ts';
import { ConversationBar } from './ConversationBar.tsx';
import { Guess } from './Guess.tsx';
import type { Options } from './judging.ts';
import { LessonPage } from './LessonPage.tsx';
import { Library } from './Library.tsx';
import { Paper } from './Paper.tsx';
import { Projector } from './Projector.tsx';
import { Quiz } from './Quiz.tsx';
import { newSession, type Session, SessionContext, withItems } from './session.ts';
import { Workbench } from './Workbench.tsx';

const VIEWS = ['library', 'workbench', 'guess', 'projector', 'quiz', 'paper'] as const;
type ViewName = (typeof VIEWS)[number];
/** Views of one conversation: above them stands which. */
const OF_ONE: readonly string[] = ['workbench', 'guess', 'projector', 'paper'];

interface Props {
  readonly options: Options;
  /** The sensitivity was set by a school and stays. */
  readonly locked: boolean;
  /** Turns that the reader sent from a chat page; null where none were. */
  readonly received: readonly ItemTurn[] | null;
}

/** The classroom: one page, a view for each thing that is done in a lesson, and a lesson in memory. */
export function App({ options, locked, received }: Props) {
  const words = useWords();
  const [session, setSession] = useState(() => newSession(options, locked));
  const [said, say] = useState('');
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const change = useCallback((next: (now: Session) => Session) => setSession(next), []);
  const handle = useMemo(() => ({ session, change, say }), [session, change]);
  useEffect(() => {
    if (!received) return;
    setSession((now) =>
      withItems(now, [
        {
          title: words('class_received'),
          risks: [],
          language: 'und',
          turns: received,
          questions: [],
          sources: [],
        },
      ]),
    );
  }, [received, words]);
  useEffect(() => {
    const name = VIEWS.find((view) => view === route);
    document.title = `${words(name ? `class_view_${name}` : 'class_title')} · Caveat`;
    if (!isFirst.current) main.current?.querySelector('h1')?.focus();
    isFirst.current = false;
    if (name) say('');
  }, [route, words]);
  return (
    <SessionContext value={handle}>
      <header class="top">
        <a class="home" href="#library">
          <Brand />
          <span class="home-title">{words('class_title')}</span>
        </a>
        <nav aria-label={words('class_views')}>
          {VIEWS.map((view) => (
            <a key={view} href={`#${view}`} aria-current={view === route ? 'page' : undefined}>
              {words(`class_view_${view}`)}
            </a>
          ))}
        </nav>
      </header>
      {OF_ONE.includes(route) && <ConversationBar />}
      <p class="said-aloud" role="status">
        {said}
      </p>
      <main ref={main} data-view={route}>
        <View route={route} />
      </main>
      <footer class="quiet">
        <p>{words('footer_limits')}</p>
        <p>{words('class_memory')}</p>
      </footer>
    </SessionContext>
  );
}

function View({ route }: { readonly route: string }) {
  switch (route as ViewName) {
    case 'workbench':
      return <Workbench />;
    case 'guess':
      return <Guess />;
    case 'projector':
      return <Projector />;
    case 'quiz':
      return <Quiz />;
    case 'paper':
      return <Paper />;
    case 'library':
      return <Library />;
    default:
      return <LessonPage page={route} />;
  }
}

/** What the address names after '#': a view or a page to learn from; the library where it names neither. */
function useRoute(): string {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('hashchange', () => setRoute(routeNow()), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return route;
}

function routeNow(): string {
  const name = location.hash.slice(1);
  return VIEWS.some((view) => view === name) || lessonPages.some((page) => page === name) ? name : 'library';
}
