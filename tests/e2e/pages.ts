/** One question and its answer, for a page of our own in ChatGPT's markup. */
export interface Exchange {
  readonly prompt: string;
  /** HTML of the answer's body. */
  readonly answer: string;
}

/** Words that are marked at any sensitivity, and what is expected of them. */
export const SURE = 'There is absolutely no doubt that the harbour path is safe for a child.';
export const SUM = 'The total is 144 + 170 + 62 = 386.';
export const PLAIN = 'The harbour path runs along the water.';

/** One exchange with a mark by wording, a mark by computation and a sentence without. */
export const EXCHANGE: Exchange = {
  prompt: 'Is the harbour path safe, and what does our weekend cost?',
  answer: `<p>${PLAIN} <strong>${SURE}</strong></p><ul><li>${SUM}</li></ul>`,
};

/** A finished chat in the markup of ChatGPT's desktop page. `script` runs at the end of the body. */
export function chatPage(
  exchanges: readonly Exchange[] = [EXCHANGE],
  { head = '', script = '' } = {},
): string {
  const rows = exchanges.map(
    ({ prompt, answer }, i) => `
<section data-testid="conversation-turn-${2 * i + 1}" data-turn="user"><h5 class="sr-only">You said:</h5>
<div data-message-author-role="user" data-message-id="prompt-${i}"><div class="whitespace-pre-wrap">${prompt}</div></div></section>
<section data-testid="conversation-turn-${2 * i + 2}" data-turn="assistant"><h6 class="sr-only">ChatGPT said:</h6>
<div data-message-author-role="assistant" data-message-id="answer-${i}"><div class="markdown prose">${answer}</div></div>
<div><button data-testid="copy-turn-action-button" aria-label="Copy"></button></div></section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Chat</title><link rel="icon" href="data:,">
<style>body { max-width: 44rem; margin: 2rem auto; font: 16px/1.6 sans-serif } .sr-only { position: absolute; clip-path: inset(50%) }</style>
${head}</head><body>
<main id="main"><div id="thread">${rows.join('')}
</div><form><div id="prompt-textarea" contenteditable="true"></div></form></main>
${script && `<script>${script}</script>`}</body></html>`;
}

/**
 * Script that streams an answer into a page made by `chatPage([])`: the last block is made anew at each word, and
 * the toolbar appears at the end. It runs when the page calls `streamAnswer()`.
 */
export const STREAM = `
function streamAnswer(texts = ${JSON.stringify([`${PLAIN} ${SURE}`, SUM])}, id = 'streamed', eachWord = () => {}) {
  const thread = document.querySelector('#thread');
  const make = (html) => { const box = document.createElement('template'); box.innerHTML = html; return box.content.firstElementChild; };
  thread.append(make('<section data-turn="user" data-testid="conversation-turn-1"><div data-message-author-role="user" data-message-id="asked"><div class="whitespace-pre-wrap">Is the harbour path safe?</div></div></section>'));
  const row = make('<section data-turn="assistant" data-testid="conversation-turn-2"><div data-message-author-role="assistant" data-message-id="' + id + '"><div class="markdown prose result-streaming"></div></div></section>');
  thread.append(row);
  const body = row.querySelector('.markdown');
  const steps = texts.flatMap((text, block) => text.split(' ').map((_, i, words) => [block, words.slice(0, i + 1).join(' ')]));
  let at = 0;
  return new Promise((done) => {
    const next = () => {
      const [block, text] = steps[at];
      const paragraph = make('<p></p>');
      paragraph.textContent = text;
      body.children[block] ? body.children[block].replaceWith(paragraph) : body.append(paragraph);
      eachWord(at);
      at += 1;
      if (at < steps.length) return setTimeout(next, 15);
      body.classList.remove('result-streaming');
      row.append(make('<div><button data-testid="copy-turn-action-button"></button></div>'));
      done();
    };
    next();
  });
}
`;
