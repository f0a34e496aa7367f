/** What the person asks, and a long answer in which signs of many kinds stand among plain words. */
export const PROMPT =
  'We want to add a ferry to our island walk. What should we know, and what does it cost for three?';

const pill = (href: string, name: string) =>
  `<span data-state="closed"><span data-testid="webpage-citation-pill"><a href="${href}" target="_blank"><span>${name}</span></a></span></span>`;

export const ANSWER = [
  '<p>A ferry makes the walk easier, as you can come back by water and need not turn round halfway. The path begins at the old pier, follows the shore for about two hours and ends at the second landing, where a small kiosk sells tickets and tea.</p>',
  '<h2>Before you go</h2>',
  '<p>Boats leave every forty minutes from April to October. <strong>There is absolutely no doubt that the crossing is safe for a child in any weather.</strong> Bring a warm coat, because the deck is open and the wind is cold even in June. Dogs travel for free if they are kept on a lead.</p>',
  `<p>In 2023 the line carried 412,000 passengers, 18% more than the year before. Most of them came for a day and went home in the evening. The numbers of each year are published by the port. ${pill('https://port.example/numbers', 'Port authority')}</p>`,
  '<p>About 73% of the visitors who take the first boat finish the whole walk, and the average group spends 84 euros on the island. Many of them rest at the lighthouse on the way.</p>',
  '<h2>What it costs</h2>',
  '<table><thead><tr><th>Ticket</th><th>Price</th></tr></thead><tbody><tr><td>Ferry for three</td><td>144 euros</td></tr><tr><td>Rooms for a night</td><td>170 euros</td></tr><tr><td>Food</td><td>62 euros</td></tr></tbody></table>',
  '<p>The total is 144 + 170 + 62 = 386. You can leave out the rooms and come back on the same day.</p>',
  '<ul><li>Buy the tickets at the pier, where the queue is short before nine.</li><li>Ask for the <em>family card</em>, which also pays for the bus to the lighthouse.</li><li>Everyone knows that the last boat is always late, so you never need to hurry.</li></ul>',
  `<p>The timetable is kept at <a href="https://port.example/times">port.example</a>, and you can read it with <code>curl</code> as well. Here is how to fetch it every morning:</p>`,
  '<pre class="overflow-visible!"><div><div class="flex items-center">bash</div><div id="code-block-viewer" class="overflow-y-auto" dir="ltr"><code class="language-bash"># once a day\nfetch_times() {\n  curl --fail --output times.csv https://port.example/times.csv\n  sort --field-separator=, --key=2 times.csv\n}\nfetch_times</code></div></div></pre>',
  '<blockquote><p>“The crossing is short, and everybody agrees that it is the best hour of the week,” wrote a traveller of the last century.</p></blockquote>',
  '<p>Older guides describe the northern path as closed. It was repaired with new steps and is open again. Experts say that the view from there is the finest of the coast.</p>',
  '<p>Start early, take water, and keep some time for the kiosk. You will certainly never regret it. If the sea is rough, the captain may call the crossing off, and the walk back takes two hours more. Would you like a list of what to pack?</p>',
].join('');

/** What a front end says before anyone asked. */
export const GREETING = '<p>Hello there. I can help you plan a walk, a trip or a menu.</p>';

/** A second question and its answer. */
export const NEXT = {
  prompt: 'And what about the winter?',
  answer: '<p>In winter there is one boat a day. It is absolutely certain that it leaves at noon.</p>',
};

/** How a front end writes an answer while it streams. */
export interface Behaviour {
  /** Text nodes grow or are set anew; the last block, or the whole answer, is set by innerHTML; or each word has a span until the end. */
  readonly writes: 'text grows' | 'text is set' | 'last block' | 'whole answer' | 'spans';
  /** A placeholder stands in the body before the first word, and a cursor behind the last one. */
  readonly placeholder?: true;
  /** The message element is made anew at the first word, or at the end. */
  readonly swaps?: 'at the first word' | 'at the end' | 'at the end, row and all';
  /** The message has another id once it is complete. */
  readonly renames?: true;
  /** Half of the text is typed after the stop button went, before the toolbar comes, or under it. */
  readonly types?: 'after the stop button' | 'under the toolbar';
  /** The address changes at the first word. */
  readonly navigates?: true;
  /** An answer stands on the page before any question. */
  readonly greets?: true;
}

/** What a page of this file offers the tests, as `rig`. */
export interface Rig {
  /** Asks and streams the answer; resolves when the page did all it does. */
  stream(): Promise<void>;
  /** Asks for and shows the next answer; all messages before it are made anew. */
  next(): Promise<void>;
  /** Unmounts the rows of the answer, as a list that is scrolled does; and mounts them anew. */
  unmount(): Promise<void>;
  mount(): Promise<void>;
  /** Whether the placeholder is all that the answer shows now. */
  readonly waits: boolean;
  /** The painted texts of every frame and step, without repetition; apart where `unmount` came between. */
  readonly frames: readonly (readonly string[])[][];
  /** Every mutation of the page but those of our one host. */
  readonly mutations: readonly string[];
}

/** A page in ChatGPT's markup that streams the answer when it is told to, a step every `pace` ms. */
export function streamingPage(behaviour: Behaviour, { pace = 16, pauses = 25 } = {}): string {
  const content = { prompt: PROMPT, answer: ANSWER, greeting: GREETING, next: NEXT };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Chat</title><link rel="icon" href="data:,">
<style>body { max-width: 44rem; margin: 2rem auto; font: 16px/1.6 sans-serif } .sr-only { position: absolute; clip-path: inset(50%) }</style>
</head><body><main id="main"><div id="thread"></div><form><div id="prompt-textarea" contenteditable="true"></div></form></main>
<script>window.rig = (${createRig.toString()})(${JSON.stringify(content)}, ${JSON.stringify({ behaviour, pace, pauses })});</script>
</body></html>`;
}

interface Content {
  readonly prompt: string;
  readonly answer: string;
  readonly greeting: string;
  readonly next: typeof NEXT;
}

interface Manner {
  readonly behaviour: Behaviour;
  /** Ms between two steps, and steps that each of three pauses lasts. */
  readonly pace: number;
  readonly pauses: number;
}

/** Runs in the page, and so names nothing outside itself. */
function createRig(content: Content, { behaviour, pace, pauses }: Manner): Rig {
  const STEPS = 90;
  const HOST = 'caveat-overlay';
  const CHIP = '[data-testid="webpage-citation-pill"]';
  const make = (html: string): Element => {
    const box = document.createElement('template');
    box.innerHTML = html;
    return box.content.firstElementChild as Element;
  };
  const thread = document.querySelector('#thread') as Element;
  const composer = document.querySelector('form') as Element;

  // ---- What is noted.

  const frames: string[][][] = [[]];
  const mutations: string[] = [];
  const nameOf = (node: Node): string =>
    node.nodeType === Node.TEXT_NODE ? JSON.stringify((node as Text).data) : node.nodeName;
  const isHost = (node: Node | undefined) => (node as Element | undefined)?.localName === HOST;
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      const isRoot = target === document.documentElement;
      if (isRoot ? nodes.length === 1 && isHost(nodes[0]) : isHost(target)) continue;
      const what = nodes.length > 0 ? nodes.map(nameOf).join(' ') : (attributeName ?? nameOf(target));
      mutations.push(`${type} ${target.nodeName} ${addedNodes.length}-${removedNodes.length} ${what}`);
    }
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });

  const note = () => {
    const painted = [...CSS.highlights]
      .filter(([name]) => name.startsWith('caveat-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()))
      .filter((text) => text !== '')
      .sort();
    const list = frames.at(-1) as string[][];
    if (String(list.at(-1)) !== String(painted) || list.length === 0) list.push(painted);
  };
  const everyFrame = () => {
    note();
    requestAnimationFrame(everyFrame);
  };
  everyFrame();

  // ---- Time: a worker's, as it does not slow down in a tab behind another; answers come by the network there.

  const clock = new Worker(URL.createObjectURL(new Blob([`setInterval(() => postMessage(0), ${pace})`])));
  const step = async (count = 1) => {
    for (let i = 0; i < count; i += 1) {
      await new Promise((tick) => clock.addEventListener('message', tick, { once: true }));
      note();
    }
  };

  // ---- Messages.

  let turns = 0;
  const addRow = (role: 'user' | 'assistant', message: string): Element => {
    turns += 1;
    const says = role === 'user' ? 'You said:' : 'ChatGPT said:';
    const row = make(
      `<section data-testid="conversation-turn-${turns}" data-turn="${role}"><h5 class="sr-only">${says}</h5>${message}</section>`,
    );
    thread.append(row);
    return row;
  };
  const question = (id: string, text: string) =>
    `<div data-message-author-role="user" data-message-id="${id}"><div class="whitespace-pre-wrap">${text}</div></div>`;
  const reply = (id: string, html = '') =>
    `<div data-message-author-role="assistant" data-message-id="${id}"><div class="markdown prose">${html}</div></div>`;
  const toolbar = () =>
    make('<div><button data-testid="copy-turn-action-button" aria-label="Copy"></button></div>');
  const bodyOf = (row: Element) => row.querySelector('.markdown') as Element;
  const renew = (element: Element): Element => {
    const made = element.cloneNode(true) as Element;
    element.replaceWith(made);
    return made;
  };

  // ---- The answer, cut after some characters; a citation comes at once.

  const whole = make(`<div>${content.answer}</div>`);
  const cut = (node: Node, left: { chars: number }): Node => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      const taken = data.slice(0, left.chars);
      left.chars -= taken.length;
      return document.createTextNode(taken);
    }
    const isChip = (node as Element).matches(CHIP);
    if (isChip) left.chars -= node.textContent?.length ?? 0;
    const made = node.cloneNode(isChip);
    for (const child of isChip ? [] : node.childNodes) {
      if (left.chars <= 0) break;
      made.appendChild(cut(child, left));
    }
    return made;
  };
  const text = whole.textContent ?? '';
  /** Where a step ends: after a word, or in the midst of one where text grows letter by letter. */
  const ends = Array.from({ length: STEPS }, (_, i) => {
    const at = Math.round(((i + 1) * text.length) / STEPS);
    const blank = text.indexOf(' ', at);
    return behaviour.writes === 'text grows' || blank < 0 ? at : Math.min(text.length, blank + 1);
  });

  /** Each word in a span of its own, a blank before a full stop that follows a link. */
  const inSpans = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType !== Node.TEXT_NODE) {
        if (!(child as Element).matches(`${CHIP}, pre`)) inSpans(child);
        continue;
      }
      const isAfterLink = child.previousSibling !== null;
      const spans = ((child as Text).data.match(/\s*\S+\s*/g) ?? []).map((word) => {
        const span = document.createElement('span');
        span.dataset.word = '';
        span.textContent = isAfterLink && /^[.,:]/.test(word) ? ` ${word}` : word;
        return span;
      });
      (child as Text).replaceWith(...spans);
    }
  };

  /** Markdown that is half written shows as text: a table as a paragraph, the marks of bold. */
  const asMarkdown = (wished: Element): void => {
    const last = wished.lastElementChild;
    if (last?.localName === 'table') {
      const rows = [...last.querySelectorAll('tr')].map((row) =>
        [...row.children].map((cell) => `| ${cell.textContent} `).join(''),
      );
      const paragraph = document.createElement('p');
      paragraph.textContent = rows.join('\n');
      last.replaceWith(paragraph);
    }
    const open = last?.lastChild;
    if (open?.nodeName === 'STRONG') (open as Element).replaceWith(`**${open.textContent}`);
  };

  /** Brings what is on the page to what is wished, touching only what differs. */
  const sync = (live: Node, wished: Node): void => {
    for (const [i, child] of [...wished.childNodes].entries()) {
      const there = live.childNodes[i];
      if (!there || there.nodeName !== child.nodeName) {
        if (there) live.replaceChild(child.cloneNode(true), there);
        else live.appendChild(child.cloneNode(true));
      } else if (child.nodeType !== Node.TEXT_NODE) sync(there, child);
      else {
        const [old, now] = [there as Text, (child as Text).data];
        if (old.data === now) continue;
        if (behaviour.writes === 'text grows' && now.startsWith(old.data)) {
          old.appendData(now.slice(old.data.length));
        } else old.data = now;
      }
    }
    while (live.childNodes.length > wished.childNodes.length) live.lastChild?.remove();
  };

  const write = (body: Element, end: number, done: boolean): void => {
    const wished = (end < text.length ? cut(whole, { chars: end }) : whole.cloneNode(true)) as Element;
    if (behaviour.writes === 'spans' && !done) inSpans(wished);
    if (behaviour.writes === 'last block' && !done) asMarkdown(wished);
    if (behaviour.placeholder && !done) {
      let last: Element = wished;
      while (last.lastElementChild && !last.lastElementChild.matches(CHIP)) last = last.lastElementChild;
      last.append('▍');
    }
    if (behaviour.writes === 'whole answer') body.innerHTML = wished.innerHTML;
    else if (behaviour.writes === 'last block') {
      while (body.children.length > wished.children.length) body.lastElementChild?.remove();
      for (const [i, block] of [...wished.children].entries()) {
        const there = body.children[i];
        if (!there) body.append(block.cloneNode(true));
        else if (there.localName !== block.localName) there.replaceWith(block.cloneNode(true));
        else if (there.innerHTML !== block.innerHTML) there.innerHTML = block.innerHTML;
      }
    } else sync(body, wished);
  };

  // ---- What the page does.

  if (behaviour.greets) addRow('assistant', reply('greeting', content.greeting)).append(toolbar());
  let waits = false;
  let answerRow: Element | null = null;
  const parked: { readonly row: Element; readonly gap: Element }[] = [];

  const stream = async (): Promise<void> => {
    addRow('user', question('asked', content.prompt));
    const stop = make('<button data-testid="stop-button" aria-label="Stop"></button>');
    composer.append(stop);
    await step(2);
    let row = addRow('assistant', reply('placeholder-1'));
    if (behaviour.placeholder) {
      bodyOf(row).innerHTML = '<p>Thinking…</p>';
      waits = true;
      await step(2 * pauses);
      waits = false;
      bodyOf(row).replaceChildren();
    }
    await step(2);
    for (const [i, end] of ends.entries()) {
      if (i === 0 && behaviour.swaps === 'at the first word') {
        const message = bodyOf(row).parentElement as Element;
        message.replaceWith(make(reply('answer-1')));
      }
      if (i === 0 && behaviour.navigates) history.pushState({}, '', '/c/streaming-navigated');
      if (i === STEPS / 2 && behaviour.types) stop.remove();
      if (i === STEPS / 2 && behaviour.types === 'under the toolbar') row.append(toolbar());
      write(bodyOf(row), end, false);
      await step(i % 30 === 20 ? pauses : 1);
    }
    write(bodyOf(row), text.length, true);
    const message = bodyOf(row).parentElement as Element;
    if (behaviour.renames) message.setAttribute('data-message-id', 'answer-2');
    if (behaviour.swaps === 'at the end') renew(message);
    if (behaviour.swaps === 'at the end, row and all') row = renew(row);
    stop.remove();
    if (behaviour.types !== 'under the toolbar') row.append(toolbar());
    answerRow = row;
    await step(2);
  };

  const next = async (): Promise<void> => {
    addRow('user', question('asked-next', content.next.prompt));
    const row = addRow('assistant', reply('answer-next'));
    for (const old of [...thread.children].slice(0, -2)) for (const part of [...old.children]) renew(part);
    await step(2);
    bodyOf(row).innerHTML = content.next.answer;
    row.append(toolbar());
    await step(2);
  };

  const unmount = async (): Promise<void> => {
    const row = answerRow as Element;
    const gap = make('<div style="height: 900px"></div>');
    row.replaceWith(gap);
    parked.push({ row, gap });
    await step(2);
  };

  const mount = async (): Promise<void> => {
    frames.push([]);
    for (const { row, gap } of parked.splice(0)) {
      answerRow = row.cloneNode(true) as Element;
      gap.replaceWith(answerRow);
    }
    await step(2);
  };

  return {
    stream,
    next,
    unmount,
    mount,
    get waits() {
      return waits;
    },
    frames,
    mutations,
  };
}
