import { useEffect } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { LevelShape } from '../../components/LevelShape.tsx';
import { useWords } from '../../components/words.ts';
import type { Level } from '../../lib/types.ts';

const LEVELS: readonly Level[] = ['note', 'check', 'stop'];
const PERMISSIONS = ['sites', 'storage', 'scripting', 'menus', 'panel'] as const;
const PARAGRAPHS = ['welcome_answer_1', 'welcome_answer_2', 'welcome_answer_3'] as const;

interface Props {
  /** Titles of the sites that are read. */
  readonly supported: readonly string[];
  /** Called once the demo answer is on the page. */
  readonly ready: () => void;
}

/** The first page: an answer to try the marks on, what they mean, and what Caveat may do. */
export function App({ supported, ready }: Props) {
  const words = useWords();
  useEffect(ready, [ready]);
  return (
    <>
      <header>
        <Brand />
        <h1>{words('welcome_title')}</h1>
        <p class="intro">{words('welcome_intro')}</p>
      </header>
      <main>
        <section>
          <h2>
            <span class="step">1</span> {words('welcome_try')}
          </h2>
          <p>{words('welcome_try_line')}</p>
          {!words.language.startsWith(words('welcome_answer_language')) && (
            <p class="quiet">{words('welcome_in_english')}</p>
          )}
          <Demo />
        </section>
        <section>
          <h2>
            <span class="step">2</span> {words('welcome_levels')}
          </h2>
          <ul class="levels">
            {LEVELS.map((level) => (
              <li key={level}>
                <LevelShape level={level} />
                <span>
                  <strong>{words(`level_${level}`)}</strong> {words(`welcome_level_${level}`)}
                </span>
              </li>
            ))}
          </ul>
          <p class="caution">{words('footer_limits')}</p>
        </section>
        <section>
          <h2>
            <span class="step">3</span> {words('welcome_private')}
          </h2>
          <p>{words('about_privacy_line')}</p>
          <dl>
            {PERMISSIONS.map((one) => (
              <div key={one}>
                <dt>{words(`permission_${one}`)}</dt>
                <dd>{words(`permission_${one}_why`)}</dd>
              </div>
            ))}
          </dl>
          <details>
            <summary>{words('supported_sites')}</summary>
            <p>{new Intl.ListFormat(words.language).format(supported)}</p>
          </details>
        </section>
      </main>
      <footer>
        <p>{words('welcome_pin')}</p>
        <p class="links">
          <a class="button button-main" href="/options.html">
            {words('open_options')}
          </a>
          <a class="button" href="/learn.html">
            {words('open_learn')}
          </a>
        </p>
      </footer>
    </>
  );
}

/** A question and its answer, in the markup that `demo.ts` reads. */
function Demo() {
  const words = useWords();
  const language = words('welcome_answer_language');
  return (
    <div class="demo">
      <div data-role="user" data-id="question">
        <p class="who">{words('welcome_you')}</p>
        <p class="said" lang={language}>
          {words('welcome_question')}
        </p>
      </div>
      <div data-role="assistant" data-id="answer" data-complete>
        <p class="who">{words('welcome_chatbot')}</p>
        <div class="said" lang={language}>
          {PARAGRAPHS.map((key) => (
            <p key={key}>{words(key)}</p>
          ))}
        </div>
      </div>
    </div>
  );
}
