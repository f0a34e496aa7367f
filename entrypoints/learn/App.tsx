import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { type LessonEntry, LessonIndex } from '../../components/LessonIndex.tsx';
import { LessonView } from '../../components/LessonView.tsx';
import { useWords } from '../../components/words.ts';
import { type Lesson, lesson, lessonKinds, lessonPages, practiceKey } from '../../lib/lessons.ts';
import { detectorKey, type Words } from '../../lib/platform/words.ts';
import { riskKey, risks } from '../../lib/risks.ts';
import type { RiskId } from '../../lib/types.ts';

/** What stands on the page: the index, a lesson, or the index with a word on why there is no lesson. */
type View =
  | { readonly kind: 'index' | 'unknown' | 'failed' }
  | { readonly kind: 'lesson'; readonly entry: LessonEntry; readonly lesson: Lesson };

/** The learn page: the index, or the one lesson that the address names after '#'. */
export function App() {
  const words = useWords();
  const [view, setView] = useState<View | null>(null);
  const moved = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = useMemo(() => entriesIn(words), [words]);
  useEffect(() => {
    const coming = new AbortController();
    let latest = 0;
    const go = async () => {
      const turn = ++latest;
      const next = await viewOf(location.hash.slice(1), entries, words.language);
      if (turn === latest && !coming.signal.aborted) setView(next);
    };
    const follow = () => {
      moved.current = true;
      void go();
    };
    addEventListener('hashchange', follow, { signal: coming.signal });
    void go();
    return () => coming.abort();
  }, [entries, words]);
  useEffect(() => {
    if (!view) return;
    const title = view.kind === 'lesson' ? view.entry.title : words('learn_title');
    document.title = `${title} · Caveat`;
    if (moved.current && view.kind !== 'lesson') heading.current?.focus();
  }, [view, words]);
  if (!view) return null;
  return (
    <>
      <header>
        <a class="home" href="#index">
          <Brand />
        </a>
      </header>
      <main>
        {view.kind === 'lesson' ? (
          <LessonPage view={view} entries={entries} focus={moved.current} />
        ) : (
          <>
            <h1 ref={heading} tabIndex={-1}>
              {words('learn_title')}
            </h1>
            {view.kind === 'index' ? (
              <p class="intro">{words('learn_intro')}</p>
            ) : (
              <p class="notice" role="alert">
                {words(view.kind === 'unknown' ? 'learn_unknown' : 'learn_failed')}
              </p>
            )}
            <LessonIndex entries={entries} />
          </>
        )}
      </main>
      <footer class="quiet">
        <p>{words('footer_limits')}</p>
      </footer>
    </>
  );
}

interface LessonProps {
  readonly view: Extract<View, { kind: 'lesson' }>;
  readonly entries: readonly LessonEntry[];
  readonly focus: boolean;
}

function LessonPage({ view, entries, focus }: LessonProps) {
  const words = useWords();
  const { page } = view.entry;
  const after = entries[entries.findIndex((entry) => entry.page === page) + 1];
  const domains = domainsOf(page, words);
  return (
    <>
      <p class="back">
        <a href="#index">{words('learn_all')}</a>
      </p>
      {!words.language.startsWith(view.lesson.language) && <p class="notice">{words('learn_in_english')}</p>}
      <LessonView lesson={view.lesson} focus={focus} />
      {domains !== null && <p class="domain quiet">{words('learn_domain', { domains })}</p>}
      <p class="next">
        {after && <a href={`#${after.page}`}>{words('learn_next', { title: after.title })}</a>}
      </p>
    </>
  );
}

async function viewOf(address: string, entries: readonly LessonEntry[], language: string): Promise<View> {
  if (address === '' || address === 'index') return { kind: 'index' };
  const entry = entries.find(({ page }) => page === address);
  if (!entry) return { kind: 'unknown' };
  try {
    const found = await lesson(entry.page, language);
    return found ? { kind: 'lesson', entry, lesson: found } : { kind: 'unknown' };
  } catch (error) {
    // The file is gone when the extension was updated under an open page.
    console.warn('caveat: a page could not be opened:', error);
    return { kind: 'failed' };
  }
}

/** All pages, kind by kind, each by its titles. */
function entriesIn(words: Words): LessonEntry[] {
  const kind = ({ page }: LessonEntry) => lessonKinds.findIndex((name) => page.startsWith(`${name}/`));
  return lessonPages
    .map((page) => entryOf(page, words))
    .sort((a, b) => kind(a) - kind(b) || a.title.localeCompare(b.title, words.language));
}

function entryOf(page: LessonEntry['page'], words: Words): LessonEntry {
  const risk = riskOf(page);
  if (risk) return { page, title: words(riskKey(risk, 'title')), line: words(riskKey(risk, 'line')) };
  const [kind, id = ''] = page.split('/');
  if (kind === 'practices')
    return { page, title: words(practiceKey(id, 'title')), line: words(practiceKey(id, 'line')) };
  return { page, title: words(detectorKey(id, 'title')), line: words(detectorKey(id, 'saw')) };
}

function domainsOf(page: LessonEntry['page'], words: Words): string | null {
  const risk = riskOf(page);
  if (!risk || risks[risk].domains.length === 0) return null;
  const names = risks[risk].domains.map((domain) => `${domain} ${words(`domain_${domain.charAt(0)}`)}`);
  return new Intl.ListFormat(words.language).format(names);
}

function riskOf(page: LessonEntry['page']): RiskId | null {
  const [kind, id] = page.split('/');
  return kind === 'risks' && id !== undefined && id in risks ? (id as RiskId) : null;
}
