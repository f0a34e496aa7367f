import { describe } from 'vitest';
import { agreesWithExamples, marks } from './marked.ts';

describe('marks authorities without a name', () => {
  marks('unnamed-authority', [
    ['[[Many economists believe the tariff will backfire]].'],
    ['[[Studies show that gardens calm people]].'],
    ['[[Research suggests the bees prefer blue flowers]].'],
    ['[[It is widely believed that the well is bottomless]].'],
    ['[[Experts recommend two short walks a day]].'],
    ['[[Science says that cold rooms sharpen the mind]].'],
    ['[[Most historians agree that the treaty was never signed]].'],
    ['[[There is a broad consensus that the law needs work]].'],
    ['[[The evidence suggests that the wall is older than the town]].'],
    ['[[Some people say the lake is haunted]].'],
    ['[[Critics argue the museum is too large]].'],
    ['[[It is generally accepted that the dialect is dying]].'],
    ['[[Decades of research support the shorter week]].'],
    ['[[According to experts, the vase is a copy]].'],
    ['[[The data is clear]]: prices fell.'],
    ['Start small. [[Recent studies have found that habits need weeks]]. Be patient.'],
  ]);
});

describe('leaves alone', () => {
  marks('unnamed-authority', [
    ['Studies by Okafor and Lindqvist (2021) show a small effect.'],
    ['Studies show a small effect. See Okafor (2021) for the numbers.'],
    ['Research shows a small effect [4].'],
    ['Many experts agree ([report](https://example.org/report)).'],
    ['According to the World Bank, output rose.'],
    ['Do experts agree on this?'],
    ['Ask an expert before you sign.'],
    ['You should consult a doctor who believes you.'],
    ['There is no evidence that studies show this.'],
    ['"Studies show" is a phrase to avoid.'],
    ['JSON is widely supported by browsers.'],
    ['According to this model, traffic slows down.'],
    ['If studies show a benefit, we can revise the plan.'],
    ['I think the second map is clearer.'],
    ['Scholars whisper that the dragon sleeps.', 'Write a fairy tale about a dragon'],
    ['> Many experts believe in the plan.'],
    ['### What experts say'],
  ]);
});

agreesWithExamples('unnamed-authority');
