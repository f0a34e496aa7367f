import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listenToSubmits } from '../../lib/page/submits.ts';

const WORDS = 'Where is tea from?';
let told: string[];
let ends: AbortController;

beforeEach(() => {
  told = [];
  ends = new AbortController();
  listenToSubmits(document, ends.signal, (words) => told.push(words));
});
afterEach(() => ends.abort());

/** Shows a page; what stands in its text areas and inputs is typed there. */
function show(html: string): void {
  document.body.innerHTML = html;
}

const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const fire = (selector: string, type: string) =>
  at(selector).dispatchEvent(new Event(type, { bubbles: true }));
const enter = (selector: string) =>
  at(selector).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
const empty = (selector: string) => {
  (at(selector) as HTMLTextAreaElement).value = '';
};

const FORM = `<form><textarea id="place">${WORDS}</textarea><button id="send">Send</button></form>`;

describe('the words that are about to be sent', () => {
  test.each<[name: string, html: string, act: () => void]>([
    ['at Enter', FORM, () => enter('#place')],
    ['at a press', FORM, () => fire('#send', 'pointerdown')],
    ['at a form that is sent', FORM, () => fire('form', 'submit')],
    [
      'where one writes in an editable element',
      `<p id="place" contenteditable="true">${WORDS}</p>`,
      () => enter('#place'),
    ],
    [
      'not those of the hidden double that measures the height',
      `${FORM}<textarea aria-hidden="true" tabindex="-1">x</textarea>`,
      () => fire('#send', 'pointerdown'),
    ],
    [
      'of the place nearest to the button',
      `<input value="Notes">${FORM}<textarea>You are a kind helper.</textarea>`,
      () => fire('#send', 'pointerdown'),
    ],
    [
      'with a button outside of the form',
      `<div><form><textarea>${WORDS}</textarea></form></div><button id="send">Send</button>`,
      () => fire('#send', 'click'),
    ],
  ])('%s', (_, html, act) => {
    show(html);
    act();
    expect(told).toEqual([WORDS]);
  });

  test.each<[name: string, act: () => void]>([
    ['Enter', () => enter('#place')],
    ['a press', () => fire('#send', 'pointerdown')],
  ])('are told once, though the page empties the place at %s', (_, act) => {
    show(`${FORM}<textarea>You are a kind helper.</textarea>`);
    act();
    empty('#place');
    fire('#send', 'click');
    fire('form', 'submit');
    expect(told).toEqual([WORDS]);
  });

  test.each<[name: string, html: string, act: () => void]>([
    ['where nothing was written', FORM.replace(WORDS, ''), () => enter('#place')],
    ['at a press beside the buttons', `${FORM}<p id="text">Tea</p>`, () => fire('#text', 'pointerdown')],
    [
      'at a line break',
      FORM,
      () =>
        at('#place').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true }),
        ),
    ],
  ])('are none %s', (_, html, act) => {
    show(html);
    act();
    expect(told).toEqual([]);
  });
});
