import { expect, test } from 'vitest';
import { dismissalHash } from '../../lib/platform/dismissals.ts';

test('the same sign and words give the same hash under one salt, and no other', () => {
  const one = dismissalHash('salt', 'praise', 'What a question');
  expect(dismissalHash('salt', 'praise', 'What a question')).toBe(one);
  const others = [
    dismissalHash('pepper', 'praise', 'What a question'),
    dismissalHash('salt', 'very-sure', 'What a question'),
    dismissalHash('salt', 'praise', 'What a question?'),
  ];
  expect(others).not.toContain(one);
});

test('ten thousand sentences do not collide, and none is in its hash', () => {
  const hashes = Array.from({ length: 10_000 }, (_, i) =>
    dismissalHash('salt', 'no-source', `The town has ${i} people`),
  );
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.join()).not.toMatch(/town|people/);
});
