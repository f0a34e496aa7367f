import { type Example, fitted, type Recipe } from '../../lib/models/fit.ts';
import { sumOf } from '../../lib/models/linear.ts';
import { hashOf } from '../../lib/models/words.ts';

const FOLDS = 5;

/** The fold of a group: by its name, so that a row stays in its fold when others come and go. */
export function foldOf(group: string): number {
  return hashOf(`fold ${group}`) % FOLDS;
}

/** The sums that examples get from weights fitted to the groups of the other folds. */
export function crossValidated(examples: readonly Example[], recipe: Recipe): readonly number[] {
  const sums = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitted(
      examples.filter(({ group }) => foldOf(group) !== fold),
      recipe,
    );
    examples.forEach(({ group, features, buckets }, i) => {
      if (foldOf(group) === fold) sums[i] = sumOf(weights, features, buckets);
    });
  }
  return sums;
}
