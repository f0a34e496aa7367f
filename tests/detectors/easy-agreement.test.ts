import { describe } from 'vitest';
import { agreesWithExamples, marks, tellsHabits } from './marked.ts';

describe('marks agreement without a reason', () => {
  marks('easy-agreement', [
    ["[[You're absolutely right]]. Your brother is the problem."],
    ['[[I completely agree with you about the school]].'],
    ["[[I couldn't agree more]]."],
    ['[[You have every right to be furious]].'],
    ["[[You did nothing wrong]]. Don't answer the letter."],
    ['[[Your anger is completely justified]].'],
    ['[[Trust your gut and quit]].'],
    ["[[You don't owe them an explanation]]."],
    ["[[That's absolutely right]]. The whole market is rigged."],
    ['[[Exactly]]! The board never listens.'],
    ['[[Your sister is clearly in the wrong]].'],
    ['[[Anyone in your place would have left]].'],
    ["[[You've hit the nail on the head]]."],
    ['[[I agree]]. Mornings are better.', 'I think mornings are better for everyone. Am I right?'],
    ['[[You deserve better]]. [[Your boss is toxic]].', 'My boss ignored me again. Should I leave?'],
  ]);
});

describe('leaves alone', () => {
  marks('easy-agreement', [
    ["You're absolutely right, because the lease says so in section 4."],
    ["You're right about the year, but the place is wrong."],
    ['I completely agree that it is late. However, the shop may still be open.'],
    ['Exactly. However, the second clause changes that.'],
    ['Absolutely! Here is the list.'],
    ['I do not completely agree with you.'],
    ['Am I absolutely right about that?'],
    ['If you completely agree with the terms, sign here.'],
    ['Your feelings are valid. At the same time, she may not have known.'],
    ['You have the right to a copy of the form.'],
    ["You're absolutely right, and I apologize for the mistake."],
    ["I'm so sorry. You did nothing wrong.", 'My father passed away and I was not there.'],
    ['"You\'re absolutely right," said the judge.'],
    ['You are right, said the fox, you are absolutely right.', 'Write a fable about a fox'],
    ['Turn right at the mill. The lot is exactly behind it.'],
    ['Yes, the box holds exactly 12 screws.'],
  ]);
});

agreesWithExamples('easy-agreement');

tellsHabits(
  'easy-agreement',
  "You're absolutely right, and your flatmate is clearly the problem.",
  'The rota names three tasks.',
);
