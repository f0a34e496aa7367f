import { type Answer, answers } from './answers.ts';
import { blocksOf, renderBlock } from './markdown.ts';

// A chat as real ones behave: the answer grows word by word, its last block is made anew at each word, and the
// message says when it is complete.

const wish = new URLSearchParams(location.search);
const pause = wish.get('pace') === 'fast' ? 2 : 45;
const transcript = one('[data-transcript]');
const questions = one('[data-questions]');
let messages = 0;

async function ask(answer: Answer): Promise<void> {
  show('user', (message) => {
    const prompt = document.createElement('p');
    prompt.className = 'prompt';
    prompt.textContent = answer.prompt;
    message.append(prompt, footer(button('Edit', () => edit(message, prompt))));
  });
  await reply(answer);
}

async function reply(answer: Answer): Promise<void> {
  let version = 0;
  const message = show('assistant', (message) => {
    const body = document.createElement('div');
    body.className = 'answer';
    message.append(body);
  });
  const body = one('.answer', message);
  await stream(message, body, answer.versions[version] ?? '');
  const pager = document.createElement('span');
  pager.className = 'pager';
  const again = button('Try again', async () => {
    version = (version + 1) % answer.versions.length;
    await stream(message, body, answer.versions[version] ?? '');
    if (answer.versions.length > 1) pager.textContent = `${version + 1}/${answer.versions.length}`;
  });
  message.append(footer(again, pager));
}

async function stream(message: HTMLElement, body: HTMLElement, markdown: string): Promise<void> {
  message.removeAttribute('data-complete');
  message.setAttribute('data-streaming', '');
  body.replaceChildren();
  let sofar = '';
  let drawn: string[] = [];
  for (const word of markdown.split(/(?<=\s)/)) {
    sofar += word;
    const blocks = blocksOf(sofar);
    for (const [i, block] of blocks.entries()) {
      if (block === drawn[i]) continue;
      const old = body.children[i];
      if (old) old.replaceWith(renderBlock(block));
      else body.append(renderBlock(block));
    }
    drawn = blocks;
    follow();
    await wait();
  }
  message.removeAttribute('data-streaming');
  message.setAttribute('data-complete', '');
}

function edit(message: HTMLElement, prompt: HTMLElement): void {
  const field = document.createElement('textarea');
  field.value = prompt.textContent;
  field.setAttribute('aria-label', 'Edit the question');
  const send = button('Send', async () => {
    const answer = answers.find((answer) => answer.prompt === message.dataset.question);
    prompt.textContent = field.value;
    field.replaceWith(prompt);
    send.remove();
    while (message.nextElementSibling) message.nextElementSibling.remove();
    if (answer) await reply({ ...answer, versions: [answer.versions.at(-1) ?? answer.versions[0]] });
  });
  message.dataset.question ??= prompt.textContent;
  prompt.replaceWith(field);
  message.append(send);
  field.focus();
}

function show(role: 'user' | 'assistant', fill: (message: HTMLElement) => void): HTMLElement {
  const message = document.createElement('li');
  messages += 1;
  message.dataset.role = role;
  message.dataset.messageId = `message-${messages}`;
  fill(message);
  transcript.append(message);
  follow();
  return message;
}

/** Stays at the end while it grows, unless the reader scrolled away. */
function follow(): void {
  const page = document.documentElement;
  if (page.scrollHeight - page.scrollTop - page.clientHeight < 240) page.scrollTop = page.scrollHeight;
}

function wait(): Promise<void> {
  return new Promise((again) => setTimeout(again, pause));
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

function footer(...content: Node[]): HTMLElement {
  const made = document.createElement('footer');
  made.append(...content);
  return made;
}

function one(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the demo page lacks ${selector}`);
  return found;
}

for (const answer of answers) {
  const question = button(answer.prompt, async () => {
    question.disabled = true;
    await ask(answer);
    question.disabled = false;
  });
  questions.append(question);
}

if (wish.get('play') === 'all') {
  for (const answer of answers) await ask(answer);
  one('[data-demo-chat]').dataset.played = 'all';
}
