import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';

/**
 * Presses the control of an extension page that bears a label, once it is there. Pressed by script, because the page
 * stands behind the chat that it speaks of, where no mouse reaches it.
 */
export async function press(page: Page, label: string): Promise<void> {
  await until(`the control '${label}'`, () =>
    page.evaluate((label) => {
      for (const control of document.querySelectorAll<HTMLElement>('button, a, input')) {
        const own = control.getAttribute('aria-label') ?? control.innerText;
        const name = own.trim() || (control.closest('label')?.innerText ?? '').trim();
        if (!name.startsWith(label)) continue;
        control.click();
        return true;
      }
      return false;
    }, label),
  );
}

/** Clicks the button or switch of an extension page that bears a label, by the mouse and in front, where browsers ask for a person. */
export async function click(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const control = await until(`the control '${label}'`, async () => {
    for (const one of await page.$$('button, label')) {
      const name = await one.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
      if (name?.trim().startsWith(label)) return one;
    }
    return undefined;
  });
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await control.click();
}

/** Waits until an extension page says something. (Not by innerText, which passes over what is out of view.) */
export function says(page: Page, text: string | RegExp): Promise<true> {
  const shown = () => page.evaluate(() => document.body?.textContent ?? '');
  const fits = async () =>
    typeof text === 'string' ? (await shown()).includes(text) : text.test(await shown());
  return until(`'${text}'`, async () => (await fits()) || undefined, {
    seen: async () => `the page says: ${await shown()}`,
  });
}

/** Labels of the switches that are on and of the radio button that is chosen. */
export function chosen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (input) => input.closest('label')?.innerText.trim().split('\n')[0] ?? '',
    ),
  );
}
