import type { ElementHandle, Page } from 'puppeteer-core';
import { part, until } from './browser.ts';

/** The chip of the page's last answer, once it is there. */
export function chip(page: Page): Promise<ElementHandle> {
  return until('the chip', async () => (await page.$$(part('chip'))).at(-1));
}

/** The open card, once it is there. */
export function card(page: Page): Promise<ElementHandle> {
  return until('the card', () => page.$(part('card')));
}

/** Whether a card is open now. */
export async function cardIsOpen(page: Page): Promise<boolean> {
  return (await page.$(part('card'))) !== null;
}

/** The text of the open card. */
export async function cardText(page: Page): Promise<string> {
  return (await card(page)).evaluate((element) => (element as HTMLElement).innerText);
}

/** The button of the open card that bears a label. */
export function cardButton(page: Page, label: string): Promise<ElementHandle> {
  return until(`the card's button '${label}'`, async () => {
    for (const button of await page.$$(`${part('card')} button`)) {
      const name = await button.evaluate(
        (element) => element.getAttribute('aria-label') ?? element.textContent,
      );
      if (name?.trim() === label) return button;
    }
    return undefined;
  });
}

/** A point, in px of the window, on the painted words that contain a text. */
export function pointOnMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  return until(`a mark with '${text}'`, () =>
    page.evaluate((text) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('caveat-')) continue;
        for (const range of highlight) {
          const live = range as Range;
          if (!live.toString().includes(text)) continue;
          live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const box = live.getClientRects()[0];
          if (box) return { x: box.left + Math.min(40, box.width / 2), y: box.top + box.height / 2 };
        }
      }
      return undefined;
    }, text),
  );
}
