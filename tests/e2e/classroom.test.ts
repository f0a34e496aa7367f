import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { painted, until } from './browser.ts';
import { buildClassroom, fill, goTo, openRoom, paste, type Room, type Surface, select } from './classroom.ts';
import { press, says } from './controls.ts';
import { doorsOut } from './doors-out.ts';
import type { BrowserName } from './installed.ts';
import { card, cardText, pointOnMark } from './overlay.ts';
import { XSS } from './xss.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SURE = 'There is absolutely no doubt that the path is safe for a child.';

beforeAll(() => buildClassroom());

test('no file of the plain web page reaches out', () => {
  const scripts = globSync('.output/classroom/**/*.js');
  expect(scripts.length).toBeGreaterThan(20);
  for (const script of scripts) expect(doorsOut(readFileSync(script, 'utf8')), script).toEqual([]);
  const page = readFileSync('.output/classroom/index.html', 'utf8');
  expect(page).toContain("connect-src 'none'");
  expect(
    [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address?.startsWith('./')),
  ).not.toContain(false);
});

describe.each<[BrowserName, Surface]>([
  ['chromium', 'extension'],
  ['firefox', 'extension'],
  ['chromium', 'web'],
  ['firefox', 'web'],
])('the classroom in %s, as %s', (browser, surface) => {
  let room: Room;
  let page: Page;
  beforeAll(async () => {
    room = await openRoom(browser, surface);
    page = room.page;
  });
  afterAll(() => room?.close());

  describe('a lesson', () => {
    test('picks an answer from the library', async () => {
      await page.evaluate(() => {
        const [topic] = document.querySelectorAll<HTMLSelectElement>('.filters select');
        if (!topic) throw new Error('there is no choice of subjects');
        topic.value = 'everyday';
        topic.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await press(page, 'Add to the lesson: Is the harbour path safe?');
      await says(page, 'Is the harbour path safe? is in the lesson now.');
    });

    test('lets two teams guess without marks', async () => {
      await goTo(page, 'guess');
      for (const [team, words] of [
        ['Herons', 'absolutely no doubt'],
        ['Otters', 'Take lights'],
      ] as const) {
        await fill(page, 'Name of a learner', team);
        await press(page, 'Add');
        await says(page, `${team} doubts`);
        await select(page, words);
        await press(page, 'I doubt this');
        await says(page, `Noted for ${team}.`);
      }
      await until('the doubt', async () => (await highlights(page)).includes('classroom-doubt'));
      expect((await highlights(page)).filter((name) => name.startsWith('caveat-'))).toEqual([]);
    });

    test('reveals what was found, missed and doubted without need, by the tool too', async () => {
      await until('the answer to be read', () => page.$('.side .button-main:enabled'));
      await press(page, 'Reveal');
      await says(page, 'The marks are shown.');
      expect(await rows(page)).toEqual([
        ['Herons', '1', '1', '0', '1'],
        ['Otters', '0', '2', '1', '0'],
        ['The tool', '1', '1', '0', '1'],
      ]);
      await says(page, 'Found by Herons. The tool marks it: Sounds very sure.');
      await says(page, 'Nobody found it. The tool does not see it.');
      await says(page, /False alarms.*Take lights.*Otters/s);
      expect(await highlights(page)).toEqual(expect.arrayContaining(['classroom-problem', 'classroom-tool']));
    });

    test('shows one finding at a time on the projector, by the keys of a presenter', async () => {
      await page.setViewport({ width: 1024, height: 768 });
      await goTo(page, 'projector');
      await says(page, 'There is 1 finding to come.');
      await page.keyboard.press('PageDown');
      await until('the mark', () => page.$('.projected-text mark'));
      expect(await page.$eval('.projected-text mark', (mark) => mark.textContent)).toContain(
        'absolutely no doubt that the path is safe',
      );
      await says(page, 'Sounds very sure');
      await page.keyboard.press('PageDown');
      await says(page, 'No mark does not mean correct.');
      await page.keyboard.press('PageUp');
      await until('the mark again', () => page.$('.projected-text mark'));
      const fits = await page.evaluate(() => {
        const mark = document.querySelector('.projected-text mark')?.getBoundingClientRect();
        const buttons = document.querySelector('.projector-buttons')?.getBoundingClientRect();
        return {
          sideways: document.documentElement.scrollWidth <= innerWidth,
          mark: mark !== undefined && mark.top >= 0 && mark.bottom <= innerHeight,
          buttons: buttons !== undefined && buttons.bottom <= innerHeight,
          size: Number.parseFloat(
            getComputedStyle(document.querySelector('.projected-text') as Element).fontSize,
          ),
        };
      });
      expect(fits).toEqual({ sideways: true, mark: true, buttons: true, size: expect.any(Number) });
      expect(fits.size).toBeGreaterThanOrEqual(22);
      await page.keyboard.press('b');
      await until('a blank screen', () => page.$('.projector[data-blank="true"]'));
      await page.keyboard.press('b');
    });

    test.each(['A4', 'Letter'] as const)('is printed on %s', async (format) => {
      await goTo(page, 'paper');
      const worksheet = await printed(page, format);
      expect(worksheet).toContain('Is the harbour path safe?');
      expect(worksheet).toContain('underline what you doubt');
      expect(worksheet).toContain('Which sentence would you check first');
      expect(worksheet).not.toMatch(/Sounds very sure|Library|Workbench/);
      await press(page, 'Solution sheet');
      const solution = await printed(page, format);
      expect(solution).toMatch(
        /What to doubt.*Nobody can be without doubt.*The tool’s marks|What to doubt.*The tool's marks/s,
      );
      expect(solution).toMatch(/snow ?A.*safe for a child ?1 ?\. ?B/);
      expect(solution).toContain('Sounds very sure');
      expect(solution).toContain('arxiv.org/abs/2401.06730');
      await press(page, 'Report');
      const report = await printed(page, format);
      for (const part of [
        'Findings by kind',
        'Answer 1',
        'How to check',
        'What this cannot see',
        'little brother',
      ]) {
        expect(report).toContain(part);
      }
      await press(page, 'With what the person wrote');
      await until('the report without prompts', () =>
        page.evaluate(() => !document.querySelector('.sheet')?.textContent?.includes('little brother')),
      );
      expect(await printed(page, format)).not.toContain('little brother');
      await press(page, 'With what the person wrote');
      await press(page, 'Worksheet');
    });
  });

  describe('the workbench', () => {
    test('marks what is pasted, and explains a mark in a card', async () => {
      await goTo(page, 'workbench');
      await press(page, 'New conversation');
      await paste(page, 'Text, Markdown', {
        'text/plain': `You said:\nIs it safe?\nChatGPT said:\n${SURE} Ask at the harbour.`,
      });
      await press(page, 'Use this');
      await says(page, '2 turns taken.');
      await until('a mark', async () => (await painted(page)).length === 1);
      expect((await painted(page))[0]?.text).toContain('no doubt');
      const { x, y } = await pointOnMark(page, 'no doubt');
      await page.mouse.click(x, y);
      await card(page);
      expect(await cardText(page)).toContain('Sounds very sure');
      await page.keyboard.press('Escape');
    });

    test('marks again as the text is edited', async () => {
      await fill(page, 'Text of turn 2', 'The total is 144 + 170 + 62 = 386.');
      await until('the sum', async () => (await painted(page)).some(({ text }) => text.includes('386')));
      expect(await painted(page)).toHaveLength(1);
    });

    test('writes an answer key, which guesses are compared with', async () => {
      await fill(page, 'Text of turn 2', 'The tower is open. It was built in a single night.');
      await select(page, 'built in a single night');
      await fill(page, 'Why is this wrong', 'Nobody builds a tower in a night.');
      await press(page, 'Add to the answer key');
      await says(page, 'Added to the answer key.');
      await goTo(page, 'guess');
      // By keyboard: a sentence of the list.
      await page.evaluate(() => document.querySelector('details.more')?.setAttribute('open', ''));
      await press(page, 'It was built in a single night.');
      await fill(page, 'In your own words', 'How would that work?');
      await press(page, 'I doubt this');
      await until('the answer to be read', () => page.$('.side > p > .button-main:enabled'));
      await press(page, 'Reveal');
      await says(page, /Found by (Herons|Otters|Everybody)\./);
      await says(page, 'Nobody builds a tower in a night.');
      await press(page, 'Hide the marks again');
      await goTo(page, 'workbench');
    });

    test('takes a page that was copied as Markdown', async () => {
      await paste(page, 'Text of turn 2', {
        'text/plain': 'lost',
        'text/html': `<meta charset="utf-8"><h2>Safety</h2><p>It is <b>wide</b>. <a href="https://example.com/a">Map</a></p><ul><li>${SURE}</li></ul>`,
      });
      const text = await until('the text', () =>
        page.evaluate(() =>
          [...document.querySelectorAll('textarea')]
            .map(({ value }) => value)
            .find((one) => one.includes('Safety')),
        ),
      );
      expect(text).toContain(
        '## Safety\n\nIt is wide. [Map](<https://example.com/a>)\n\n- There is absolutely',
      );
    });

    test('refuses a file that is no chat, and says what it reads', async () => {
      await press(page, 'New conversation');
      await give(page, 'Open an exported chat', 'other.json', '{"name": "something else"}');
      await says(page, 'other.json is no chat export that the classroom knows.');
    });

    test('opens one of several exported conversations, and the turns that are wanted', async () => {
      const chat = (title: string) => ({
        name: title,
        chat_messages: [
          { sender: 'human', text: 'How long is the bridge?' },
          { sender: 'assistant', text: 'It is 412 metres long.' },
          { sender: 'human', text: 'My name is Ida. And the tower?' },
          { sender: 'assistant', text: SURE },
        ],
      });
      await give(
        page,
        'Open an exported chat',
        'conversations.json',
        JSON.stringify([chat('Bridge'), chat('Tower')]),
      );
      await press(page, 'Tower');
      await press(page, 'Person My name is Ida');
      await press(page, 'Use 3 turns');
      await says(page, '3 turns taken.');
      await says(page, 'It is 412 metres long.');
      expect(await page.evaluate(() => document.querySelector('.conversation')?.textContent)).not.toContain(
        'Ida',
      );
    });

    test('runs nothing of hostile pages, texts and files', async () => {
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      for (const html of XSS) {
        await paste(page, 'Text of turn 1', { 'text/html': html, 'text/plain': html });
      }
      await fill(page, 'Text of turn 2', XSS.join('\n\n'));
      await until('the text', () =>
        page.evaluate(() => !document.querySelector('.said-assistant')?.textContent?.includes('412')),
      );
      expect(await leftOf(page)).toEqual(NOTHING);
      await goTo(page, 'library');
      const turns = XSS.flatMap((text) => [
        { role: 'user', text },
        { role: 'assistant', text },
      ]);
      const [title] = XSS;
      const item = { title, turns, notes: XSS, wrong: XSS, questions: XSS.slice(0, 3) };
      const file = { format: 'caveat-lesson', version: 2, title, items: [item] };
      await give(page, 'Open lesson', 'hostile.json', JSON.stringify(file));
      for (const view of ['workbench', 'guess', 'projector', 'paper']) {
        await goTo(page, view);
        await until('the text', () => page.evaluate(() => document.body.textContent?.includes('Click here')));
        expect(await leftOf(page), view).toEqual(NOTHING);
      }
      expect(dialogs).toBe(0);
    });

    test('answers while 50,000 words are read', async () => {
      await goTo(page, 'workbench');
      const line = 'The ferry carried 1,200 passengers, and many of them came to see the old town. ';
      const long = `${line.repeat(8)}\n\n`.repeat(420) + SURE;
      expect(long.split(/\s+/).length).toBeGreaterThan(50_000);
      await press(page, 'New conversation');
      await paste(page, 'Text, Markdown', { 'text/plain': long });
      // Counts how often the page comes to something else before the text is judged.
      await page.evaluate(() => {
        const heart = { beats: 0 };
        Object.assign(window, { heart });
        const beat = () => {
          heart.beats += 1;
          const isReading = document.querySelector('.shown [role="status"]')?.textContent === 'Reading…';
          if (isReading || heart.beats < 5) setTimeout(beat);
        };
        addEventListener('click', () => setTimeout(beat), { once: true });
      });
      await press(page, 'Use this');
      await until('the last words', async () =>
        (await painted(page)).some(({ text }) => text.includes('no doubt')),
      );
      const beats = await page.evaluate(
        () => (window as unknown as { heart: { beats: number } }).heart.beats,
      );
      expect(beats).toBeGreaterThan(20);
    });
  });

  describe('lesson files', () => {
    test('what is saved opens again', async () => {
      await goTo(page, 'library');
      await give(page, 'Open lesson', 'boats.json', JSON.stringify(BOATS));
      await says(page, 'Boats is open, with 1 conversation.');
      await page.evaluate(() => {
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => Object.assign(window, { saved: text }));
          return create(blob);
        };
      });
      await press(page, 'Save lesson');
      const saved = await until('the file', () => page.evaluate(() => (window as { saved?: string }).saved));
      expect(JSON.parse(saved)).toMatchObject({
        format: 'caveat-lesson',
        version: 2,
        title: 'Boats',
        items: [{ turns: [{ text: 'How is the ferry?' }, { text: 'Well.' }] }],
      });
      await give(page, 'Open lesson', 'saved.json', saved);
      await says(page, 'Boats is open, with 1 conversation.');
    });

    test.each([
      ['foreign.json', '{"conversations": []}', 'foreign.json is not a lesson of the classroom.'],
      ['cut.json', JSON.stringify(BOATS).slice(0, -30), 'cut.json is damaged and was not opened.'],
      [
        'newer.json',
        JSON.stringify({ ...BOATS, version: 99 }),
        'newer.json was made by a later version of Caveat',
      ],
    ])('refuses %s and changes nothing', async (name, text, words) => {
      await give(page, 'Open lesson', name, text);
      await says(page, words);
      expect(await page.$$eval('.plan-items li', (items) => items.map((item) => item.textContent))).toEqual([
        expect.stringContaining('The ferry'),
      ]);
    });
  });

  test('plays the quiz by keyboard', async () => {
    await goTo(page, 'quiz');
    await press(page, 'Start the quiz');
    for (let round = 1; ; round += 1) {
      await says(page, new RegExp(`Round ${round} of \\d`));
      const count = await page.$$eval('.choice-button', (buttons) => buttons.length);
      expect(count).toBeGreaterThanOrEqual(3);
      await until('the round', () => page.evaluate(() => document.activeElement?.matches('main h2')));
      await page.keyboard.press('1');
      await says(page, /Well seen\.|Look again\./);
      const next = await until('the next button', () =>
        page.evaluate(() => {
          const { activeElement: focused } = document;
          return focused?.matches('.button-main') && focused.textContent;
        }),
      );
      await page.keyboard.press('Enter');
      if (next === 'Finish') break;
    }
    await says(page, /\d of \d rounds/);
  });

  describe('accessibility', () => {
    test.each(['library', 'workbench', 'guess', 'projector', 'quiz', 'paper', 'signs/very-sure'])(
      'axe finds nothing in the view %s, in light and dark',
      async (view) => {
        await page.evaluate(AXE);
        await page.evaluate((view) => {
          location.hash = view;
        }, view);
        await until(`the view ${view}`, () => page.$('main h1'));
        if (view === 'guess') {
          await select(page, 'Well');
          await until('the form', () => page.$('.doubt-form'));
        }
        for (const theme of ['light', 'dark']) {
          const found = await page.evaluate(async (theme) => {
            document.documentElement.dataset.theme = theme;
            await new Promise((settled) => setTimeout(settled, 300));
            const axe = (globalThis as unknown as { axe: Axe }).axe;
            const { violations } = await axe.run(document, { resultTypes: ['violations'] });
            return violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
            );
          }, theme);
          expect(found.join('\n'), theme).toBe('');
        }
      },
    );

    test('and none in what is revealed', async () => {
      await goTo(page, 'guess');
      await until('the answer to be read', () => page.$('.side .button-main:enabled'));
      await press(page, 'Reveal');
      await until('the result', () => page.$('.scores, .notice'));
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, {
          resultTypes: ['violations'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found.join('\n')).toBe('');
    });
  });

  test('keeps nothing: no storage, no database, no cookie', async () => {
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    expect(kept).toEqual({ local: {}, session: {}, cookie: '', databases: [] });
  });

  test('complains of nothing but what hostile text would have done', () => {
    const others = room.complaints.filter((text) => !/Content.Security.Policy/i.test(text));
    expect(others.join('\n')).toBe('');
  });

  // Only Chromium tells what keeps a page from being installed.
  test.runIf(surface === 'web' && browser === 'chromium')('can be installed', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const session = await page.createCDPSession();
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  });

  test.runIf(surface === 'web')('opens again without a connection', async () => {
    await until('the service worker', () =>
      page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated')),
    );
    await room.goOffline();
    await page.goto(page.url().replace(/#.*$/, ''));
    await until('the library', () => page.$('.shelf'));
    await press(page, 'Add to the lesson: Is the harbour path safe?');
    await goTo(page, 'workbench');
    await until('a mark', async () => (await painted(page)).some(({ text }) => text.includes('no doubt')));
    await page.evaluate(() => {
      location.hash = 'signs/very-sure';
    });
    await says(page, 'You will meet a sure tone');
  });
});

const BOATS = {
  format: 'caveat-lesson',
  version: 2,
  title: 'Boats',
  items: [
    {
      title: 'The ferry',
      turns: [
        { role: 'user', text: 'How is the ferry?' },
        { role: 'assistant', text: 'Well.' },
      ],
    },
  ],
};

interface Axe {
  run(
    root: Document,
    options: object,
  ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
}

/** The text of the page's PDF, as the browser prints it. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string> {
  await until('the sheet', () => page.$('.sheet[data-ready="true"]'));
  // Lessons on the sheet are loaded.
  await new Promise((loaded) => setTimeout(loaded, 200));
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf, { mergePages: true });
  const first = await pdf.getPage(1);
  const [, , width = 0] = first.view;
  expect(Math.abs(width - (format === 'A4' ? 595 : 612))).toBeLessThan(2);
  return text.replaceAll(/\s+/g, ' ');
}

/** What hostile text has left of itself in the conversation on the page, once it was pointed at. */
function leftOf(page: Page): Promise<typeof NOTHING> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('.conversation *')];
    for (const one of shown) one.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    return {
      ran: (window as { ran?: number }).ran ?? 0,
      elements: shown.filter((one) =>
        one.matches('script, iframe, object, embed, style, link, form, img, svg, input'),
      ).length,
      handlers: shown.filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length,
      links: shown.flatMap((one) => {
        const href = one.getAttribute('href');
        return href === null || /^(?:https?:\/\/|mailto:|#)/i.test(href) ? [] : href;
      }),
    };
  });
}

const NOTHING = { ran: 0, elements: 0, handlers: 0, links: [] as string[] };

/** Gives a file to the input behind a button. */
async function give(page: Page, label: string, name: string, content: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'caveat-')), name);
  await writeFile(path, content);
  const input = await until(`the input of '${label}'`, () =>
    page.$(`input[type="file"][aria-label="${label}"]`),
  );
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** Names of the highlights on the page. */
function highlights(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name));
}

/** The cells of the table of scores, row by row. */
function rows(page: Page): Promise<(string | null)[][]> {
  return page.$$eval('.scores tbody tr', (all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
}
