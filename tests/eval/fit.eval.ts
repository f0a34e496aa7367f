import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import certainty from '../../lib/models/certainty.weights.ts';
import checkWorthy from '../../lib/models/check-worthy.weights.ts';
import easyAgreement from '../../lib/models/easy-agreement.weights.ts';
import { allWeights } from '../../lib/models/fit.ts';
import givingIn from '../../lib/models/giving-in.weights.ts';
import praise from '../../lib/models/praise.weights.ts';
import pressure from '../../lib/models/pressure.weights.ts';
import { DATA } from './files.ts';

test.skipIf(!existsSync(DATA))('fitting gives the weights that are shipped', { timeout: 300_000 }, () => {
  expect(allWeights()).toEqual({
    certainty,
    'check-worthy': checkWorthy,
    praise,
    pressure,
    'easy-agreement': easyAgreement,
    'giving-in': givingIn,
  });
});
