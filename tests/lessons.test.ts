import { describe, expect, it } from 'vitest';
import { analyze, emptyContext } from '../lib/analyze.ts';
import { type LessonPage, lesson, lessonKinds, lessonPages, practiceKey } from '../lib/lessons.ts';
import { detectorKey } from '../lib/platform/words.ts';
import { riskKey, risks } from '../lib/risks.ts';
import { fromMarkdown } from '../lib/text/markdown.ts';
import { quoteOf } from '../lib/text/passage.ts';
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
  practices: ['What is done', 'What it cannot do', 'What changed since 2023', 'In Caveat', 'Read more'],
};

const read = async (page: LessonPage) => (await lesson(page, 'en'))?.markdown ?? '';

const kindOf = (page: LessonPage) => lessonKinds.find((kind) => page.startsWith(`${kind}/`)) ?? 'signs';

function titleOf(page: LessonPage): string | undefined {
  const id = page.slice(kindOf(page).length + 1);
  const key = {
    signs: detectorKey(id, 'title'),
    risks: riskKey(id as RiskId, 'title'),
    practices: practiceKey(id, 'title'),
  }[kindOf(page)];
  return (messages as Record<string, { message: string }>)[key]?.message;
}

describe('lessons', () => {
  it.each(Object.keys(risks))('has a page for the risk %s', (risk) => {
    expect(lessonPages).toContain(`risks/${risk}`);
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

    it.runIf(page.startsWith('risks/'))('marks in its example what our own detectors mark', async () => {
      const [, example = ''] = /^## An example\n\n> (.+)$/m.exec(await read(page)) ?? [];
      const [, level, words] = /<mark data-level="(\w+)">([^<]+)<\/mark>/.exec(example) ?? [];
      const plain = example.replaceAll(/<[^>]*>/g, '');
      const answer = fromMarkdown(page === 'risks/insecure-code' ? `~~~sh\n${plain}\n~~~` : plain);
      const { findings } = analyze(answer, emptyContext(), { sensitivity: 'thorough' });
      const inside = findings.filter((finding) =>
        quoteOf(answer, finding).includes(words?.slice(0, 12) ?? '-'),
      );
      expect(inside.map((finding) => finding.level)).toContain(level);
    });

    it.runIf(kindOf(page) !== 'practices')('marks its example in one of the three shapes', async () => {
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
