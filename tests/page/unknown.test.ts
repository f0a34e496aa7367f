import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { read } from '../../lib/page/reading.ts';
import { findTurns } from '../../lib/page/turns.ts';
import { createGrowth, findUnknownTurns, type Growth, UNKNOWN } from '../../lib/page/unknown.ts';
import { sites } from '../../lib/sites.ts';
import type { Dialect, Role } from '../../lib/types.ts';

const SHARED = '../shared/sites';
const FIXTURES = 'tests/sites/fixtures';
const COMPOSER = '<textarea placeholder="Write here"></textarea>';
const ANSWER = '<p>Tea was first drunk in China.</p><p>It came to Europe in the 1600s.</p>';
const TEXT = 'Tea was first drunk in China. It came to Europe in the 1600s.';

beforeEach(() => {
  document.documentElement.innerHTML = '<body></body>';
});

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

function told(growth: Growth | null = null): string[] {
  return findUnknownTurns(document.body, growth).map(
    ({ role, bodies }) => `${role}: ${read(bodies, UNKNOWN).passage.text.replaceAll('\n', ' ')}`,
  );
}

const BOTH = ['user: Where is tea from?', `assistant: ${TEXT}`];

describe('roles that the page names', () => {
  test.each<[name: string, user: string, assistant: string]>([
    ['a role', 'data-role="user"', 'data-role="assistant"'],
    ['an author', 'data-message-author="x" data-author="human"', 'data-author="ai"'],
    ['a side of a turn', 'data-turn-role="User"', 'data-turn-role="Model"'],
    ['a step', 'data-step-type="user_message"', 'data-step-type="assistant_message"'],
    ['a test id', 'data-testid="message-user"', 'data-testid="message-assistant"'],
    ['a label', 'aria-label="Your message"', 'aria-label="Assistant message"'],
    ['an id', 'id="user-message-1"', 'id="assistant-message-2"'],
    ['one class', 'class="chat-message-user"', 'class="chat-message-bot"'],
    ['camel case', 'class="copilotKitMessage copilotKitUserMessage"', 'class="copilotKitAssistantMessage"'],
    ['modifiers', 'class="message message--user"', 'class="message message--assistant"'],
    ['two classes', 'class="msg user"', 'class="msg ai"'],
    ['is', 'class="group is-user"', 'class="group is-assistant"'],
  ])('%s', (_, user, assistant) => {
    show(`<main><div ${user}>Where is tea from?</div><div ${assistant}>${ANSWER}</div></main>${COMPOSER}`);
    expect(told()).toEqual(BOTH);
  });

  test.each<[name: string, html: string]>([
    ['no place to write', `<p class="msg user">Why?</p><div class="msg ai">${ANSWER}</div>`],
    [
      'a place to write before the chat alone',
      `${COMPOSER}<p class="msg user">Why?</p><div class="msg ai">${ANSWER}</div>`,
    ],
    ['no answer', `<p class="msg user">Why?</p>${COMPOSER}`],
    ['a greeting alone', `<div class="msg ai">${ANSWER}</div>${COMPOSER}`],
    ['names of parts', `<p class="message-user-name">Ann</p><p class="message-bot-avatar">B</p>${COMPOSER}`],
    [
      'both roles on one element',
      `<p class="msg user">Why?</p><p class="msg user assistant">x</p>${COMPOSER}`,
    ],
    ['the app', `<div class="ai-message-panel is-ai"><p class="msg user">Why?</p>${COMPOSER}</div>`],
    ['people who answer', `<p class="msg user">Why?</p><div class="msg agent">${ANSWER}</div>${COMPOSER}`],
    ['questions and answers', `<p class="question">Why?</p><div class="answer">${ANSWER}</div>${COMPOSER}`],
    ['a placeholder', `<p class="msg user">Why?</p><div class="msg ai">…▍</div>${COMPOSER}`],
  ])('not proven: %s', (_, html) => {
    show(html);
    expect(told()).toEqual([]);
  });

  test('a wrapper that bears a name is not the message where it holds both sides', () => {
    show(
      `<div class="is-ai"><p class="msg user">Where is tea from?</p><div class="msg ai">${ANSWER}</div></div>${COMPOSER}`,
    );
    expect(told()).toEqual(BOTH);
  });

  test('names, times, toolbars, reasoning and chips are not what is said', () => {
    show(`<div class="msg user"><b>Ann</b><div><span>Where is tea from?</span></div></div>
      <div class="msg ai"><div><span>Some-Model 3</span></div><div class="reasoning"><p>Let me think.</p></div>
      <div class="text"><p>Tea was first drunk in China.<sup><a href="https://tea.example">1</a></sup></p><p>It came to Europe in the 1600s.</p></div>
      <div><button>Copy</button><span>10:02</span></div></div>${COMPOSER}`);
    expect(told()).toEqual(BOTH);
  });

  test('code that stands in an editor is no place to write', () => {
    show(
      `<p class="msg user">Why?</p><div class="msg ai">${ANSWER}<pre><div contenteditable="true">x = 1</div></pre></div>`,
    );
    expect(told()).toEqual([]);
  });

  test('ids are ordinals; what the page says of the end is told', () => {
    show(`<p class="msg user">a</p><p class="msg ai">b</p><p class="msg user">c</p>
      <div class="msg ai"><p>d</p><button aria-label="Copy"></button><button aria-label="Regenerate"></button></div>${COMPOSER}`);
    expect(findUnknownTurns(document.body).map(({ id, settled }) => [id, settled])).toEqual([
      ['user-1', true],
      ['assistant-1', false],
      ['user-2', true],
      ['assistant-2', true],
    ]);
  });
});

describe('controls that only an answer has', () => {
  const controls = '<div><button aria-label="Copy"></button><button aria-label="Regenerate"></button></div>';
  const asked = '<div class="a1"><div class="b1">Where is tea from?</div></div>';
  const answered = (more = controls) => `<div class="a2"><div class="b2">${ANSWER}</div>${more}</div>`;

  test.each<[name: string, html: string, turns: string[]]>([
    ['a pair', asked + answered(), BOTH],
    ['two pairs', asked + answered() + asked + answered(), [...BOTH, ...BOTH]],
    ['on the newest answer alone', asked + answered('') + asked + answered(), [...BOTH, ...BOTH]],
    ['after a greeting', answered('') + asked + answered(), [BOTH[1] ?? '', ...BOTH]],
    [
      'in another language',
      asked +
        answered('<div><button title="Kopieren"></button><button title="Neu generieren"></button></div>'),
      BOTH,
    ],
  ])('%s', (_, html, turns) => {
    show(`<main><div>${html}</div></main>${COMPOSER}`);
    expect(told()).toEqual(turns);
  });

  test.each<[name: string, html: string]>([
    ['no controls', asked + answered('')],
    ['copy alone', asked + answered('<div><button>Copy</button></div>')],
    ['retry alone', asked + answered('<div><button>Retry</button></div>')],
    ['in a code block', asked + answered('<pre><button>Copy</button><button>Regenerate</button></pre>')],
    ['two answers in a row', asked + answered() + answered()],
    [
      'a text of a third make',
      `${asked}${answered()}<section class="z"><h2>Related</h2><p>More tea.</p></section>`,
    ],
    [
      'both of one make',
      '<div class="a"><p>Sync failed.</p></div><div class="a"><p>Upload failed.</p></div>',
    ],
    ['plain texts', `${asked}<div class="a2"><div class="b2">Done.</div>${controls}</div>`],
  ])('not proven: %s', (_, html) => {
    show(`<main><div>${html}</div></main>${COMPOSER}`);
    expect(told()).toEqual([]);
  });

  test.skipIf(!existsSync(SHARED))('the skeleton of an unknown chat (skipped without ../shared)', () => {
    document.documentElement.innerHTML = readFileSync(join(SHARED, 'skeletons/unknown/hashed.html'), 'utf8');
    const turns = findUnknownTurns(document.body);
    expect(turns.map(({ role, settled }) => [role, settled])).toEqual([
      ['user', true],
      ['assistant', true],
    ]);
    expect(turns[1]?.bodies[0]?.className).toBe('e7');
  });
});

describe('code that stands beside the words of an answer', () => {
  const ASKED = '<div class="msg user">Where is tea from?</div>';
  const CODE = '<pre><code>const tea = 1;</code></pre>';
  test.each<[name: string, body: string]>([
    ['under a header with a button', `<p>${TEXT}</p><div><div>js <button>Copy</button></div>${CODE}</div>`],
    [
      'above the toolbar of the answer',
      `<span><p>${TEXT}</p></span>${CODE}<div><button>Copy</button><button>Good response</button></div>`,
    ],
    ['above the toolbar, without paragraphs', `<div>${TEXT}</div>${CODE}<div><button>Copy</button></div>`],
  ])('%s', (_, body) => {
    show(`${ASKED}<div class="msg ai"><div>${body}</div></div>${COMPOSER}`);
    expect(told()).toEqual([BOTH[0], `${BOTH[1]} const tea = 1;`]);
  });
});

describe('a text that grows after a submit', () => {
  const CHAT = '<main><div id="list"></div></main>';
  const list = () => document.querySelector('#list') as Element;
  const words = TEXT.split(' ');

  /** Sends a prompt and shows an answer in steps; the ms between them. */
  function chat(
    step: (answer: Element, said: string, i: number) => unknown,
    {
      pause = 120,
      prompt = 'Where is tea from?',
      asked = prompt,
    }: { pause?: number; prompt?: string; asked?: string } = {},
  ): Growth | null {
    show(CHAT + COMPOSER);
    const tracker = createGrowth(document.body);
    tracker.submitted(prompt, 0);
    list().insertAdjacentHTML('beforeend', `<div class="x1"><div class="y1">${asked}</div></div>`);
    tracker.changed({ nodes: [list()], all: false }, 10);
    list().insertAdjacentHTML('beforeend', '<div class="x2"><div class="y2"><p>…</p></div></div>');
    tracker.changed({ nodes: [list()], all: false }, 20);
    let answer = list().lastElementChild as Element;
    for (let i = 1; i <= words.length; i += 1) {
      const next = step(answer, words.slice(0, i).join(' '), i);
      if (next instanceof Element) answer = next;
      tracker.changed({ nodes: [answer], all: false }, 20 + i * pause);
    }
    return tracker.evidence();
  }
  const write = (answer: Element, said: string) => {
    (answer.querySelector('p') as Element).textContent = said;
  };

  const rewrite = (answer: Element, html: string) => {
    answer.innerHTML = html;
  };

  test.each<[name: string, growth: () => Growth | null]>([
    ['letter by letter', () => chat(write)],
    [
      'by characterData',
      () => {
        return chat((answer, said) => {
          const text = answer.querySelector('p')?.firstChild as Text;
          text.data = said;
        });
      },
    ],
    [
      'rewritten by innerHTML on every step',
      () => chat((answer, said) => rewrite(answer, `<div class="y2"><p>${said}</p></div>`)),
    ],
    [
      'every word in a span',
      () =>
        chat((answer, said) =>
          rewrite(
            answer,
            `<div class="y2"><p>${said
              .split(' ')
              .map((word) => `<span>${word}</span>`)
              .join(' ')}</p></div>`,
          ),
        ),
    ],
    [
      'the element swapped at each step',
      () =>
        chat((answer, said) => {
          const next = answer.cloneNode(true) as Element;
          write(next, said);
          answer.replaceWith(next);
          return next;
        }),
    ],
    ['with a cursor at its end', () => chat((answer, said) => write(answer, `${said}▍`))],
    ['after "Thinking..."', () => chat((answer, said, i) => write(answer, i < 3 ? 'Thinking...' : said))],
    [
      'the prompt as Markdown',
      () => chat(write, { prompt: '**Where** is tea from?', asked: '<b>Where</b> is tea from?' }),
    ],
  ])('%s', (_, growth) => {
    const evidence = growth();
    expect(evidence).not.toBeNull();
    const [asked, answer] = told(evidence);
    expect(asked).toBe(BOTH[0]);
    expect(answer).toMatch(/^assistant: Tea was first drunk in China\. It came to Europe in the 1600s\. ?$/);
  });

  test('then earlier and later messages of the same make are known, and no others', () => {
    const evidence = chat(write);
    list().insertAdjacentHTML(
      'afterbegin',
      '<div class="x1"><div class="y1">Hi</div></div><div class="x2"><div class="y2"><p>Hello.</p></div></div><aside class="ad"><p>Buy tea.</p></aside>',
    );
    expect(told(evidence)).toEqual(['user: Hi', 'assistant: Hello.', ...BOTH]);
  });

  test('exchanges that stand in cards', () => {
    const evidence = chat(write);
    const main = document.querySelector('main') as Element;
    const card = (said: string) => `<div><section class="card"><div>${said}</div></section><hr></div>`;
    main.innerHTML =
      card(
        '<div class="x1"><div class="y1">Hi</div></div><div class="x2"><div class="y2"><p>Hello.</p></div></div>',
      ) + card('');
    const own = main.querySelectorAll('section > div')[1] as Element;
    own.append(...(evidence?.list.children ?? []));
    expect(told(evidence && { ...evidence, list: own })).toEqual(['user: Hi', 'assistant: Hello.', ...BOTH]);
  });

  test('what is shown while another version is awaited is no message', () => {
    show(CHAT + COMPOSER);
    const tracker = createGrowth(document.body);
    tracker.submitted('Where is tea from?', 0);
    const change = { nodes: [list()], all: false };
    list().innerHTML =
      '<div class="x1"><div class="y1">Where is tea from?</div></div><div class="x2"><div class="y2"></div></div>';
    const body = list().querySelector('.y2') as Element;
    for (let i = 1; i <= words.length; i += 1) {
      body.innerHTML = `<p>${words.slice(0, i).join(' ')}</p>`;
      tracker.changed(change, i * 120);
    }
    expect(told(tracker.evidence())).toEqual(BOTH);
    body.replaceChildren();
    list().insertAdjacentHTML('beforeend', '<p class="z">Thinking...</p>');
    tracker.changed(change, 5000);
    expect(told(tracker.evidence())).toEqual(BOTH.slice(0, 1));
    list().lastElementChild?.remove();
    body.innerHTML = '<p>Tea is from China.</p>';
    tracker.changed(change, 5100);
    expect(told(tracker.evidence())).toEqual([BOTH[0], 'assistant: Tea is from China.']);
  });

  test('exchanges that hold both sides', () => {
    const evidence = chat(write);
    expect(evidence?.list).toBe(list());
    list().className = 'exchange';
    list().insertAdjacentHTML(
      'beforebegin',
      '<div class="exchange"><div class="x1"><div class="y1">Hi</div></div><div class="x2"><div class="y2"><p>Hello.</p></div></div></div>',
    );
    expect(told(evidence)).toEqual(['user: Hi', 'assistant: Hello.', ...BOTH]);
  });

  test.each<[name: string, growth: () => Growth | null]>([
    ['the prompt is nowhere on the page', () => chat(write, { asked: 'You have a new message' })],
    ['a person writes: whole messages, minutes apart', () => chat(write, { pause: 30_000 })],
    ['it comes at once', () => chat((answer) => write(answer, TEXT))],
    [
      'a headline that cycles',
      () =>
        chat((answer, _, i) =>
          write(
            answer,
            ['Reading files and folders now', 'Looking for the best source', 'Almost there, one more moment'][
              i % 3
            ] ?? '',
          ),
        ),
    ],
    ['too short to tell', () => chat((answer, said) => write(answer, said.slice(0, 30)))],
    [
      'a list of results',
      () =>
        chat((answer, said) =>
          rewrite(
            answer,
            `<ul>${said
              .split(' ')
              .map((word) => `<li><a href="/x">${word}</a></li>`)
              .join('')}</ul>`,
          ),
        ),
    ],
    [
      'a status',
      () =>
        chat((answer, said) => {
          answer.setAttribute('role', 'status');
          write(answer, said);
        }),
    ],
  ])('not proven: %s', (_, growth) => {
    const evidence = growth();
    expect(evidence).toBeNull();
    expect(told(evidence)).toEqual([]);
  });

  test('nothing is learned without a submit, and nothing is kept of a chat that left the page', () => {
    show(`${CHAT}${COMPOSER}`);
    const tracker = createGrowth(document.body);
    tracker.changed({ nodes: [document.body], all: true }, 0);
    expect(tracker.evidence()).toBeNull();
    const evidence = chat(write);
    expect(evidence).not.toBeNull();
    list().remove();
    expect(told(evidence)).toEqual([]);
  });

  test('names that contradict what grew: nothing is read', () => {
    const evidence = chat(write);
    const [asked, answer] = list().children;
    asked?.setAttribute('data-role', 'assistant');
    answer?.setAttribute('data-role', 'user');
    list().insertAdjacentHTML(
      'beforeend',
      '<div class="x2" data-role="assistant"><div class="y2"><p>And so on.</p></div></div>',
    );
    expect(told(evidence)).toEqual([]);
  });

  test('a page of many nodes that is no chat', () => {
    show(`<main><div id="list">${'<i>a</i>'.repeat(20_000)}</div></main>${COMPOSER}`);
    const tracker = createGrowth(document.body);
    tracker.submitted('Where is tea from?', 0);
    tracker.changed({ nodes: [], all: true }, 10);
    expect(tracker.evidence()).toBeNull();
    expect(told()).toEqual([]);
  });
});

/** Pages that are no chats, with all that they share with chats. */
const ORDINARY: Readonly<Record<string, string>> = {
  'an article with comments': `<article><h1>How tea came west</h1>${ANSWER}<p>Regenerate your garden.</p></article>
    <section class="comments"><h2>Comments</h2>
    <div class="comment user-comment"><b class="user">ann</b><p>Nice read.</p><button>Reply</button><button>Copy link</button></div>
    <div class="comment bot-comment"><b>linkbot</b><p>Please cite sources.</p><button>Reply</button><button aria-label="Thumbs up"></button></div>
    <form>${COMPOSER}<button>Post</button></form></section>`,
  'a forum thread': `<div class="thread"><div class="post message" data-author="ann"><div class="user-info">ann</div><div class="message-body"><p>Where is tea from?</p></div><button>Quote</button></div>
    <div class="post message" data-author="ben"><div class="user-info">ben</div><div class="message-body">${ANSWER}</div><button>Quote</button><button title="Copy"></button></div>
    <div class="post message" data-author="cas"><div class="user-info">cas</div><div class="message-body"><p>Thanks.</p></div></div></div><form>${COMPOSER}</form>`,
  'questions and answers': `<main><div class="question"><h1>Where is tea from?</h1><button>Share</button></div>
    <div class="answer accepted"><div class="answer-body">${ANSWER}</div><button>Copy</button></div>
    <div class="answer"><div class="answer-body"><p>India, some say.</p></div></div><form>${COMPOSER}</form></main>`,
  'a search page': `<form role="search"><textarea name="q">tea</textarea></form><div id="results">
    <div class="result"><a href="/1"><h3>Tea</h3></a><p>Tea was first drunk in China.</p></div>
    <div class="result"><a href="/2"><h3>Tea shop</h3></a><p>Buy tea.</p><button>Try again</button></div></div><footer>${COMPOSER}</footer>`,
  'a settings page': `<main><h1>AI model settings</h1><div class="row"><label class="user-label">User message colour</label><select><option>Blue</option></select></div>
    <div class="row"><div class="model-name" data-type="model">Assistant model</div><p>The assistant answers in your language.</p><button>Copy</button></div>
    <div class="row"><p>Last sync failed.</p><button>Retry</button><button>Copy error</button></div>
    <div class="row"><label>System prompt</label>${COMPOSER}</div></main>`,
  'an e-mail list': `<ul role="list"><li class="message unread" data-from="ann@mail.example"><b>Ann</b><span>Where is tea from?</span></li>
    <li class="message" data-from="bot@mail.example"><b>Build bot</b><span>Build failed. Retry?</span><button>Retry</button></li>
    <li class="message" data-from="ai@mail.example"><b>AI weekly</b><span>What models do.</span></li></ul>
    <div role="dialog">${COMPOSER}</div>`,
  'an e-mail conversation': `<div role="list"><div role="listitem" class="message"><h3>Ann to me</h3><div><p>Where is tea from?</p></div><button>Reply</button></div>
    <div role="listitem" class="message from-me"><h3>Me to Ann</h3><div>${ANSWER}</div><button aria-label="Copy"></button></div></div><div contenteditable="true"></div>`,
  'people who chat': `<div role="log"><div class="message outgoing is-me">Where is tea from?</div><div class="message incoming"><p>From China.</p></div>
    <div class="message outgoing is-me">Sure?</div><div class="message incoming">${ANSWER}</div></div>${COMPOSER}`,
  'help by people': `<div class="support-chat"><div class="message user-message">My tea is cold.</div><div class="message agent-message"><b>Ann from help</b>${ANSWER}</div></div>${COMPOSER}`,
  'a code review': `<div class="timeline"><div class="comment" data-author-role="author"><p>Fix the sum.</p></div><div class="comment" data-author-role="reviewer">${ANSWER}<button>Copy</button><button>Re-run</button></div></div>${COMPOSER}`,
  'documentation of a chat': `<main><h1>Messages</h1><p>A message has a role.</p><pre><code class="language-json">{"role": "user"}</code></pre><table><tr><td>user</td><td>assistant</td></tr></table><button>Copy</button></main><form>${COMPOSER}</form>`,
};

describe('ordinary pages: nothing is read', () => {
  test.each(Object.entries(ORDINARY))('%s', (_, html) => {
    show(html);
    expect(told()).toEqual([]);
  });

  test.each(Object.entries(ORDINARY))(
    '%s, after something was sent that shows up, and an answer came',
    (_, html) => {
      show(html);
      const tracker = createGrowth(document.body);
      const items = [
        ...document.body.querySelectorAll('.comment, .post, .answer, .result, .row, .message, p'),
      ];
      const last = items.at(-1) as Element;
      tracker.submitted('I think it came by ship.', 0);
      const mine = last.cloneNode() as Element;
      mine.textContent = 'I think it came by ship.';
      last.after(mine);
      tracker.changed({ nodes: [mine.parentElement as Element], all: false }, 100);
      const reply = last.cloneNode() as Element;
      reply.innerHTML = `<p>${TEXT}</p>`;
      mine.after(reply);
      tracker.changed({ nodes: [mine.parentElement as Element], all: false }, 60_000);
      for (let i = 1; i < 8; i += 1) {
        reply.insertAdjacentHTML('beforeend', '<p>One more thing, as I said.</p>');
        tracker.changed({ nodes: [reply], all: false }, 60_000 + i * 10_000);
      }
      expect(tracker.evidence()).toBeNull();
      expect(told(tracker.evidence())).toEqual([]);
    },
  );
});

// ---- Known sites, with what we know of them withheld.

interface Known {
  readonly root: Element | ShadowRoot;
  readonly dialect: Dialect | null;
  readonly turns: ReturnType<typeof findTurns>['turns'];
}

/** A saved page, with a place to write where it was cut off. */
function known(html: string, id: string): Known {
  document.documentElement.innerHTML = html;
  let root: Element | ShadowRoot = document.body;
  for (const template of document.querySelectorAll('template[shadowrootmode="open"]')) {
    root = (template.parentElement as Element).attachShadow({ mode: 'open' });
    root.append((template as HTMLTemplateElement).content);
  }
  if (!root.querySelector('textarea')) root.append(document.createElement('textarea'));
  const site = sites[id];
  if (!site) throw new Error(`no site '${id}'`);
  return { root, ...findTurns(root, site) };
}

function texts({ dialect, turns }: Known, role: Role): string[] {
  return turns
    .filter((turn) => turn.role === role)
    .map((turn) => (dialect ? read(turn.bodies, dialect, { breaks: role === 'user' }).passage.text : ''))
    .filter(Boolean);
}

const fold = (text: string) => text.replaceAll(/[\s\uFFFC]+/g, ' ').trim();

/** 'same' word for word, 'more' with other words of the message, 'less' without some of its own, or 'refused'. */
function judged(page: Known, growth: Growth | null): string {
  const wanted = texts(page, 'assistant').map(fold);
  const users = texts(page, 'user').map(fold);
  const got = findUnknownTurns(page.root, growth)
    .filter(({ role }) => role === 'assistant')
    .map(({ bodies }) => fold(read(bodies, UNKNOWN).passage.text))
    .filter(Boolean);
  expect(users.filter((text) => got.some((one) => one.includes(text)))).toEqual([]);
  if (got.length === 0) return 'refused';
  if (`${got}` === `${wanted}`) return 'same';
  const all = got.join(' ');
  return wanted.every((text) => text.split(' ').every((word) => all.includes(word))) ? 'more' : 'less';
}

/** Blanks the last answer and lets it grow again, as if the prompt before it had just been sent. */
function grow({ root, dialect, turns }: Known): Growth | null {
  const at = turns.findLastIndex((turn, i) => turn.role === 'assistant' && turns[i - 1]?.role === 'user');
  const [asked, answer] = [turns[at - 1], turns[at]];
  if (!dialect || !asked || !answer) return null;
  const nodes = answer.bodies.flatMap((body) => {
    const walker = document.createTreeWalker(body, 4);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  });
  const full = nodes.map(({ data }) => data);
  const length = full.join('').length;
  for (const node of nodes) node.data = '';
  const tracker = createGrowth(root);
  tracker.submitted(read(asked.bodies, dialect, { breaks: true }).passage.text, 0);
  tracker.changed({ nodes: [asked.element.parentNode as Node], all: false }, 50);
  for (let step = 1; step <= 12; step += 1) {
    let left = Math.ceil((length * step) / 12);
    for (const [i, node] of nodes.entries()) {
      const shown = Math.min(left, full[i]?.length ?? 0);
      node.data = full[i]?.slice(0, shown) ?? '';
      left -= shown;
    }
    tracker.changed({ nodes: [answer.element], all: false }, 50 + step * 120);
  }
  return tracker.evidence();
}

function tally(pages: readonly [html: string, id: string][], grows: boolean): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [html, id] of pages) {
    const page = known(html, id);
    const verdict = judged(page, grows ? grow(page) : null);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

describe('known sites with their definitions withheld: a message of the person is never read as an answer', () => {
  const ids = Object.keys(sites).toSorted((a, b) => b.length - a.length);
  const fixtures = readdirSync(FIXTURES).map((file): [string, string] => [
    readFileSync(join(FIXTURES, file), 'utf8'),
    ids.find((id) => file.startsWith(`${id}-`)) ?? '',
  ]);

  test('our fixtures, as they are and while their last answer grows', () => {
    expect(tally(fixtures, false)).toEqual({ same: 19, more: 15, refused: 46 });
    expect(tally(fixtures, true)).toEqual({ same: 34, more: 22, refused: 24 });
  });

  test.skipIf(!existsSync(SHARED))('captures (skipped without ../shared)', () => {
    const captures = readdirSync(join(SHARED, 'captures')).flatMap((id) =>
      id.endsWith('.md')
        ? []
        : readdirSync(join(SHARED, 'captures', id)).map((file): [string, string] => [
            readFileSync(join(SHARED, 'captures', id, file), 'utf8'),
            id,
          ]),
    );
    expect(tally(captures, false)).toEqual({ same: 6, more: 2, refused: 7 });
    expect(tally(captures, true)).toEqual({ same: 7, more: 2, refused: 6 });
  });
});
