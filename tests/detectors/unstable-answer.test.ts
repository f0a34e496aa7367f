import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { analyze, contextOf } from '../../lib/analyze.ts';
import unstable from '../../lib/detectors/unstable-answer.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import type { Role, Turn } from '../../lib/types.ts';

vi.mock('../../lib/calibration.ts', () => ({ expectedPrecision: (_: string, strength: number) => strength }));

function turn([role, text]: readonly [Role, string], index: number): Turn {
  return { id: `t${index}`, role, passage: fromMarkdown(text), versions: [], tools: [], settled: true };
}

/** What is marked in an answer, and the reasons. */
function found(
  answer: string,
  versions: readonly string[],
  prompt = '',
  said: readonly (readonly [Role, string])[] = [],
) {
  const passage = fromMarkdown(answer);
  const earlier = [...said, ...(prompt ? [['user', prompt] as const] : [])].map(turn);
  const context = contextOf(
    earlier.at(-1)?.passage,
    earlier,
    versions.map((text) => fromMarkdown(text)),
  );
  const report = analyze(passage, context, {
    sensitivity: 'balanced',
    detectors: { 'unstable-answer': unstable },
  });
  expect(report.failures).toEqual([]);
  return report.findings.map((finding) => ({
    ...finding,
    words: passage.text.slice(finding.start, finding.end),
  }));
}

describe('marks what differs between versions', () => {
  test.each<[version: string, answer: string, marked: string, prompt?: string]>([
    ['The weir was finished in 1869.', 'The weir was finished in 1872.', '1872'],
    [
      'Built of granite, the weir was finished in 1869.',
      'The weir was finished in 1872 after long delays.',
      '1872',
    ],
    [
      'Ada Quill was born on 3 May 1871 in Torrow.',
      'Ada Quill was born on 5 May 1871 in Torrow.',
      '5 May 1871',
    ],
    [
      'The guild was founded in 1420 by five smiths.',
      'The guild was founded in 1388 by smiths from Torrow.',
      '1388',
    ],
    ['The crossing takes about 45 minutes.', 'The crossing takes about 90 minutes.', '90 minutes'],
    ['The crossing takes 3 hours.', 'The crossing takes 90 minutes.', '90 minutes'],
    ['The fine is 250 euros.', 'The fine is 1,000 euros.', '1,000 euros'],
    ['The ferry cost $4.2 million.', 'The ferry cost $6.3 million.', '$6.3 million'],
    ['About 38% of the passengers travel on foot.', 'Around 52% of the passengers travel on foot.', '52%'],
    ['The tower has 40 floors.', 'The tower has 44 floors and a garden.', '44 floors'],
    ['The lake is 12 km long.', 'The lake is 19 km long.', '19 km'],
    ['The choir of Torrow has 30 members.', 'The choir of Torrow has 45 members.', '45 members'],
    [
      'Yes, the rule applies to cyclists.',
      'No, the rule applies only to cars.',
      'No, the rule applies only to cars',
    ],
    ['No. You need a permit.', 'Yes. Anyone may fish there.', 'Yes', 'Can I fish in the weir?'],
    ['The berries are safe to eat raw.', 'The berries are unsafe to eat raw.', 'unsafe'],
    ['The treaty was signed before the war.', 'The treaty was signed after the war.', 'after'],
    ['It is legal to camp on the dunes.', 'It is illegal to camp on the dunes.', 'illegal'],
    ['The river flows north past the town.', 'The river flows south past the town.', 'south'],
    [
      'Copper is used in the outer layer.',
      'Copper is not used in the outer layer.',
      'Copper is not used in the outer layer',
    ],
    [
      'The pump runs on diesel fuel at night.',
      "The pump doesn't run on diesel fuel at night.",
      "The pump doesn't run on diesel fuel at night",
    ],
    ['The film was directed by Mira Holt.', 'The film was directed by Jan Aster.', 'Jan Aster'],
    ['The capital of Velmora is Ostry.', 'The capital of Velmora is Dalen.', 'Dalen'],
    [
      'The old hymn was written by Petra Lund in winter.',
      'The old hymn was written by Ana Solis in winter.',
      'Ana Solis',
    ],
    [
      'The museum opened in 1904.\n\n- It has 3 rooms.',
      'The museum opened in 1911.\n\n- It has 3 rooms.',
      '1911',
    ],
    [
      'The weir is old. It was finished in 1869 by monks.',
      'It is a fine weir. It was finished in 1872 by monks.',
      '1872',
    ],
    ['Roughly 18,400 people live in Torrow.', 'Roughly 31,000 people live in Torrow.', '31,000 people'],
  ])('%s → %s', (version, answer, marked, prompt) => {
    expect(found(answer, [version], prompt).map(({ words }) => words)).toContain(marked);
  });
});

describe('leaves alone', () => {
  test.each<[version: string, answer: string, prompt?: string]>([
    ['The weir was finished in 1869.', 'In 1869 the weir was finished, and the first boats came through.'],
    ['Yes, the rule applies to cyclists.', 'Yes. Cyclists must follow the rule too.'],
    ['Try oats, fruit, or eggs for breakfast.', 'You could have yoghurt or toast.'],
    ['The fine is 250 euros.', 'You pay a fine of 250 euros.'],
    ['The film was directed by Mira Holt.', 'Mira Holt directed the film.'],
    ['It has 1.2 million speakers.', 'About 1.2 million people speak it.'],
    ['The museum opened in 1904 with 3 rooms.', 'With only 3 rooms, the museum opened in 1904.'],
    ['The crossing takes about 45 minutes.', 'The crossing takes about 50 minutes.'],
    ['The crossing takes 40–60 minutes.', 'The crossing takes 50 minutes.'],
    ['The crossing takes 1.5 hours.', 'The crossing takes 90 minutes.'],
    ['The lake is 12 km long.', 'The lake is 7.5 miles long.'],
    ['More than 200 people work there.', 'Some 350 people work there.'],
    ['The ferry cost $4.2 million.', 'The ferry cost $4,200,000.'],
    ['The hall was built in 1850. It was sold in 1905.', 'The hall was sold in 1905. It was built in 1850.'],
    ['The weir was begun in 1861.', 'The weir was finished in 1869.'],
    ['The weir was finished in 1869.', 'The weir was repaired in 1931.'],
    ['Ada was born in May 1871.', 'Ada was born on 3 May 1871.'],
    ['The tower has 40 floors.', 'The tower has 12 lifts.'],
    ['A baker earns 2,100 euros a month.', 'A teacher earns 3,400 euros a month.'],
    ['Bake the bread for 35 minutes.', 'Bake the bread for 50 minutes.'],
    ['If it rains, the gate closes at 4.', 'If it is dry, the gate closes at 9.'],
    [
      'For example, a flat of 60 square metres costs 900 euros.',
      'For example, a flat of 80 square metres costs 1,200 euros.',
    ],
    ['The dragon was born in 1869.', 'The dragon was born in 1872.', 'Write a short story about a dragon.'],
    ['The number is 17.', 'The number is 62.', 'Give me a random number.'],
    ['Yes, it floats. It rusts too.', 'No, it sinks.', 'Does it float? Does it rust?'],
    ['Yes, it is shut.', "No, it isn't open.", "Isn't it open?"],
    ['Yes and no. It depends on the day.', 'No, not on Sundays.'],
    ['The berries are safe to eat raw.', 'The leaves are unsafe to eat raw.'],
    ['The novel was written by Petra Lund.', 'The novel was written by P. Lund.'],
    ['The town lies near New Torrow.', 'The town lies near New Torrow City.'],
    ['Some good films were made by Mira Holt.', 'Good films were also made by Jan Aster in Torrow.'],
    [
      'Das Wehr wurde im Jahr 1869 fertig und ist sehr alt.',
      'The weir was finished in 1872, and it is very old.',
    ],
    ['The weir was finished in 1869.', 'The weir was finished in 1869.'],
  ])('%s → %s', (version, answer, prompt) => {
    expect(found(answer, [version], prompt).map(({ words }) => words)).toEqual([]);
  });
});

describe('the same question asked again', () => {
  const answered = (question: string, again: string) =>
    found('The weir of Torrow was finished in 1872.', [], again, [
      ['user', question],
      ['assistant', 'The weir of Torrow was finished in 1869.'],
      ['user', 'Thanks.'],
      ['assistant', 'You are welcome.'],
    ]);
  test.each([
    ['When was the weir of Torrow finished?', 'When was the weir of Torrow finished?', 1],
    ['When was the weir of Torrow finished?', 'Please tell me when the weir of Torrow was finished', 1],
    ['When was the weir of Torrow finished?', 'When was the weir of Dalen finished?', 0],
    ['When was the weir of Torrow finished?', 'When was the weir of Torrow not finished?', 0],
    ['When was weir 2 of Torrow finished?', 'When was weir 3 of Torrow finished?', 0],
    ['Why?', 'Why?', 0],
    ['When was it finished?', 'When was it finished?', 0],
    ['Give me another date for the weir of Torrow', 'Give me another date for the weir of Torrow', 0],
  ])('%s … %s: %i', (question, again, count) => {
    const hits = answered(question, again);
    expect(hits).toHaveLength(count);
    if (count > 0) {
      expect(hits[0]?.because).toEqual({
        key: 'unstable_answer_year',
        values: { here: '1872', there: '1869' },
        quotes: [
          { text: 'The weir of Torrow was finished in 1869.', turn: 't1', span: { start: 0, end: 40 } },
        ],
      });
    }
  });
});

test('an answer is compared with a few versions, and marked a few times', () => {
  const lines = ['mill', 'weir', 'dam', 'hall', 'gate'].map((name) => `The ${name} of Torrow was built in`);
  const version = (first: number) => lines.map((line, i) => `${line} ${first + i}.`).join(' ');
  expect(found(version(1810), [version(1710), version(1610)])).toHaveLength(3);
});

interface Example {
  readonly detector: string;
  readonly flag: boolean;
  readonly text: string;
  readonly otherVersion?: string;
  readonly user?: string;
}

const EXAMPLES = new URL('../../../shared/examples.json', import.meta.url);

describe.skipIf(!existsSync(EXAMPLES))('the examples of the specification', () => {
  const all = existsSync(EXAMPLES) ? (JSON.parse(readFileSync(EXAMPLES, 'utf8')) as readonly Example[]) : [];
  test.each(all.filter(({ detector }) => detector === 'unstable-answer'))(
    '$otherVersion → $text',
    ({ text, otherVersion = '', user, flag }) => {
      expect(found(text, [otherVersion], user).length > 0).toBe(flag);
    },
  );
});
