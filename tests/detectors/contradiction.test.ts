import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsAfter, findingsIn, marks } from './marked.ts';

describe('marks the second of two statements that cannot both be true', () => {
  marks('contradiction', [
    ['The lighthouse was built in 1871 of granite. [[It was built in 1890 by the harbour board.]]'],
    ['Ida Morrow was born in 1902. [[She was born in 1911 in a mill town.]]'],
    ['The guild was founded in 1420. Its hall burned down. [[The guild was founded in 1388.]]'],
    ['Harbour House opened in 1955. [[It opened in 1965 with a concert.]]'],
    ['The treaty was signed in 1714. [[The treaty was signed in 1741 at dawn.]]'],
    ['The comet was discovered in 1882. [[It was discovered in 1928.]]'],
    ['The bridge has 12 arches. [[In total, the bridge has 14 arches.]]'],
    ['The kit contains 6 valves. The valves are steel. [[The kit contains 8 valves.]]'],
    ['The choir has 30 members. [[The choir has 45 members.]]'],
    ['The berries are safe for dogs to eat. [[The berries are not safe for dogs to eat.]]'],
    ['The gate is never locked at night. Visitors come late. [[The gate is locked at night.]]'],
    ['The pump does not run on diesel fuel. The tank is small. [[The pump runs on diesel fuel.]]'],
    ["The ferry can carry heavy lorries. [[The ferry can't carry heavy lorries.]]"],
    ['Yes, the two seeds can be sown together. They like the same soil. [[So the answer is no.]]'],
    ['No, the roof will not bear it. The beams are new and wide. [[Therefore the answer is yes.]]'],
    [
      'Ada Quill was elected in 1931. The town was poor. Many left. Some came back. A mill closed. [[Ada Quill was elected in 1934.]]',
    ],
  ]);
});

describe('leaves alone', () => {
  marks('contradiction', [
    ['The lighthouse was built in 1871. It was rebuilt in 1890.'],
    ['The lighthouse was built in 1871. The keeper arrived late. It was built in 1890.'],
    ['Ida Morrow was born in 1902. Her sister Ann was born in 1911.'],
    ['The old hall was built in 1850. The new hall was built in 1905.'],
    ['The first edition was published in 1850. The second edition was published in 1862.'],
    ['- The mill was built in 1812.\n- The mill was built in 1847.'],
    ['The mill was built in 1812 and 1847. It was built in 1812.'],
    ['The bridge has 12 arches. Each arch has 40 stones.'],
    ['The north bridge has 12 arches. The south bridge has 14 arches.'],
    ['The choir has 30 members. Today the choir has 45 members.'],
    ['The choir has about 30 members. The choir has 32 members.'],
    ['The berries are safe for dogs to eat. However, the berries are not safe for dogs to eat raw.'],
    ['The berries are safe for dogs to eat. The leaves are not safe for dogs to eat.'],
    ['If it rains, the gate is locked at night. If it is dry, the gate is not locked at night.'],
    ['Suppose the number is even and small. Suppose the number is not even and small.'],
    ['Is the gate locked at night? The gate is not locked at night.'],
    ['Some of the boats have a sail. Some of the boats do not have a sail.'],
    ['Yes, you can sow them together. No other seed is as quick.'],
    ['Yes, it floats. No, it does not rust.', 'Does it float? Does it rust?'],
    ['We prove it by contradiction. The root is a whole number. The root is not a whole number.'],
    ['The museum opened in 1921. The museum closed in 1931.'],
    ['The tea is hot.\n\n> The tea is not hot.'],
  ]);
});

test('both statements are told', () => {
  const [found] = findingsIn('contradiction', 'The choir has 30 members. The choir has 45 members.');
  expect(found?.because).toEqual({
    key: 'contradiction_both',
    quotes: [{ text: 'The choir has 30 members.', span: { start: 0, end: 25 } }],
  });
});

test('only the first sixty sentences are compared', () => {
  const filler = 'A boat passes the mill. '.repeat(70);
  expect(findingsIn('contradiction', `${filler}The choir has 30 members. The choir has 45 members.`)).toEqual(
    [],
  );
});

agreesWithExamples('contradiction');

describe('across turns', () => {
  test.each<[earlier: string, answer: string, prompt?: string]>([
    ['The lighthouse was built in 1871.', 'The lighthouse was built in 1890 by the harbour board.'],
    ['Ida Morrow was born in 1902 in a mill town.', 'She wrote much. Ida Morrow was born in 1911.'],
    ['The Kelder Dam opened in 1955.', 'The Kelder Dam opened in 1965.'],
    ['The choir has 30 members.', 'The choir has 45 members.'],
    ['The berries are safe for dogs to eat.', 'The berries are not safe for dogs to eat.'],
    ["The ferry can't carry heavy lorries.", 'The ferry can carry heavy lorries.'],
  ])('%s … [[%s]]', (earlier, answer, prompt = 'Tell me more.') => {
    const found = findingsAfter(
      'contradiction',
      [
        ['user', 'What is it?'],
        ['assistant', earlier],
        ['user', prompt],
      ],
      answer,
    );
    expect(found.map(({ because }) => because?.key)).toEqual(['contradiction_earlier']);
    expect(found[0]?.because?.quotes?.[0]).toMatchObject({ turn: 't1' });
  });

  test.each<[why: string, earlier: string, answer: string, prompt?: string]>([
    ['another subject', 'The lighthouse was built in 1871.', 'The old mill was built in 1890.'],
    ['a pronoun', 'It was built in 1871.', 'It was built in 1890.'],
    ['the reader brought it', 'The choir has 30 members.', 'The choir has 45 members.', 'There are 45 now.'],
    ['a correction', 'The choir has 30 members.', 'Sorry, that was wrong. The choir has 45 members.'],
    ['what changed', 'The choir has 30 members.', 'Today the choir has 45 members.'],
    ['a case', 'The berries are safe for dogs to eat.', 'If raw, the berries are not safe for dogs to eat.'],
    ['both were said', 'The dam opened in 1955. Later the dam opened in 1965.', 'The dam opened in 1955.'],
    ['the same again', 'The dam opened in 1955.', 'The dam opened in 1955.'],
  ])('silent for %s', (_, earlier, answer, prompt = 'Tell me more.') => {
    const said = [
      ['user', 'What is it?'],
      ['assistant', earlier],
      ['user', prompt],
    ] as const;
    expect(findingsAfter('contradiction', said, answer)).toEqual([]);
  });

  test('a subject without a name is the same for a few answers only', () => {
    const far = Array.from({ length: 4 }, () => [
      ['user', 'Go on.'] as const,
      ['assistant', 'There is little to add.'] as const,
    ]).flat();
    const countAfter = (first: string, answer: string) =>
      findingsAfter('contradiction', [['assistant', first], ...far, ['user', 'Go on.']], answer).length;
    expect(countAfter('The choir has 30 members.', 'The choir has 45 members.')).toBe(0);
    expect(countAfter('The Kelder Choir has 30 members.', 'The Kelder Choir has 45 members.')).toBe(1);
  });
});
