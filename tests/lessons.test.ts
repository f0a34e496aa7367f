import { describe, expect, it } from 'vitest';
import { type LessonPage, lesson, lessonPages } from '../lib/lessons.ts';
import { detectorKey } from '../lib/platform/words.ts';
import { riskKey, risks } from '../lib/risks.ts';
import type { RiskId } from '../lib/types.ts';
import messages from '../public/_locales/en/messages.json';

const HEADINGS = {
  signs: ['The trick', 'An example', 'How to check', 'When this sign misleads', 'Try it', 'Read more'],
  risks: [
    'What it is',
    'Why it happens',
    'An example',
    'How to check',
    'What Caveat can and cannot see',
    'What changed since 2023',
    'Read more',
  ],
};

const read = async (page: LessonPage) => (await lesson(page, 'en'))?.markdown ?? '';

const kindOf = (page: LessonPage) => (page.startsWith('signs/') ? 'signs' : 'risks');

function titleOf(page: LessonPage): string | undefined {
  const id = page.slice('signs/'.length);
  const key = kindOf(page) === 'signs' ? detectorKey(id, 'title') : riskKey(id as RiskId, 'title');
  return (messages as Record<string, { message: string }>)[key]?.message;
}

describe('lessons', () => {
  it('has a page for each risk that the first signs point to', () => {
    expect(lessonPages).toEqual(
      expect.arrayContaining([
        'risks/hallucination',
        'risks/overreliance',
        'risks/sycophancy',
        'risks/misleading-persuasion',
        'risks/disinformation',
        'risks/allocative-harm',
      ]),
    );
  });

  it('has no page for a risk that does not exist', () => {
    const ids = lessonPages.filter((page) => kindOf(page) === 'risks').map((page) => page.slice(6));
    expect(ids.filter((id) => !(id in risks))).toEqual([]);
  });

  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
  ])('gives a page to a reader of %s in %s', async (wanted, given) => {
    expect((await lesson('signs/very-sure', wanted))?.language).toBe(given);
  });

  it.each(['signs/nothing', 'very-sure', '', '../../lessons'])('has no page at %j', async (page) => {
    expect(await lesson(page, 'en')).toBeNull();
  });

  describe.each(lessonPages)('%s', (page) => {
    it('has the title of its sign or risk', async () => {
      expect((await read(page)).split('\n')[0]).toBe(`# ${titleOf(page)}`);
    });

    it('has the parts of its kind, in order', async () => {
      const headings = [...(await read(page)).matchAll(/^## (.+)$/gm)].map((match) => match[1]);
      expect(headings).toEqual(HEADINGS[kindOf(page)]);
    });

    it('says it in 150 to 300 words', async () => {
      const [text = ''] = (await read(page)).split('## Read more');
      const count = text.replaceAll(/<[^>]*>|[#>*]/g, ' ').match(/\S+/g)?.length ?? 0;
      expect(count).toBeGreaterThanOrEqual(150);
      expect(count).toBeLessThanOrEqual(300);
    });

    it('marks its example in one of the three shapes', async () => {
      const example = /^## An example\n\n> (.+)$/m.exec(await read(page))?.[1] ?? '';
      expect(example).toMatch(/<mark data-level="(?:note|check|stop)">[^<]+<\/mark>/);
    });

    it('links only to pages that exist and to the web by https', async () => {
      const targets = [...(await read(page)).matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
      const strange = targets.filter(
        (target) => !target.startsWith('https://') && !lessonPages.some((known) => target === `#${known}`),
      );
      expect(strange).toEqual([]);
      expect(targets.some((target) => target.startsWith('#'))).toBe(true);
    });

    it('names what to read further, each with its year and link', async () => {
      const references = ((await read(page)).split('## Read more\n\n')[1] ?? '').trim().split('\n');
      expect(references.length).toBeGreaterThanOrEqual(2);
      for (const reference of references) expect(reference).toMatch(/^- .*\[.+\]\(https:\/\/.+\)/);
    });
  });
});
