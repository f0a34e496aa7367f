import { describe, expect, test } from 'vitest';
import { contextOf } from '../../lib/analyze.ts';
import claimedAction from '../../lib/detectors/claimed-action.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { agreesWithExamples, findingsAfter, findingsIn, marks } from './marked.ts';

describe('marks what a chatbot cannot have done, or will not do', () => {
  marks('claimed-action', [
    ["[[I've booked the table for seven]]."],
    ['[[I just emailed your boss]].'],
    ['[[I have cancelled your subscription]].'],
    ['[[I ran the code on my machine and it passed all tests]].'],
    ["[[I've checked today's news and nothing has changed]]."],
    ['[[I will send you a reminder on Monday]].'],
    ["[[I'll let you know as soon as the price drops]]."],
    ['[[Our engineers are looking into it]].'],
    ['[[I spoke with a tax expert about your case]].'],
    ["[[I've added the meeting to your calendar]]."],
    ['[[I looked up your address in the land register]].'],
    ["[[I've saved the document to your drive]]."],
    ['[[I verified all the citations in your paper]].'],
    ['[[I will follow up with the landlord next week]].'],
    ["[[Give me a few hours and I'll have the report ready]]."],
    ['[[Your appointment has been confirmed]].'],
    ["[[I've transferred the money to your account]]."],
    ['[[I called the restaurant and they have a free table]].'],
    ["[[I've reviewed your medical records and everything is fine]]."],
    ['[[I searched the web and found three matching firms]].'],
    ['[[I have tested this recipe many times]].'],
    ["[[I'll keep an eye on the stock for you]]."],
    ["[[I've filed the complaint with the agency]]."],
    ['[[A colleague of mine checked the numbers]].'],
    ['[[I have forwarded your message to the support team]].'],
    ['[[All sources have been verified]].'],
    ['[[I have paid your electricity bill]].'],
    ["[[I've submitted the form for you]]."],
    ["[[I'll call the clinic in the morning]]."],
    ['[[I double-checked the train times with the operator]].'],
    ['[[We have notified the police]].'],
    ["[[I've scheduled the meeting for Tuesday at ten]]."],
    ['[[I will keep watching the news and update you]].'],
    ['[[I tested this on Windows and on a Mac]].'],
    ['[[I have contacted the seller and asked for a refund]].'],
    ['[[My colleagues in support will reach out to you]].'],
    ["[[I've deleted the old files from your computer]]."],
    ['[[I just googled it]], and the shop is open.'],
    ["[[I've ordered a replacement for you]]."],
    ['[[I read your whole book last night]].'],
    ["[[I'll get back to you tomorrow with the results]]."],
  ]);
});

describe('leaves alone', () => {
  marks('claimed-action', [
    ["I can't book tables."],
    ['You can send the letter yourself.'],
    ['Here is the draft of the e-mail.'],
    ['I have added a column to the table below.'],
    ["I've updated the function so that it returns a list."],
    ['I have not run this code.'],
    ['Would you like me to write a reminder text?'],
    ['She emailed the landlord.'],
    ['If I had checked the price, I would tell you.'],
    ["I've listed three options."],
    ['I checked my answer and found a mistake in step two.'],
    ['You should verify the citations.'],
    ['I will explain each step.'],
    ["I'll use Python for this."],
    ["I've corrected the spelling in your text."],
    ['The e-mail was sent by your colleague.'],
    ["I'll keep this short."],
    ["I've read your message, and here is a shorter version."],
    ['I have ordered the list by year.'],
    ['Let me know if you want changes.'],
    ["I'll remind you that I cannot see your files."],
    ['I sent the variable to the function as an argument.'],
    ['I have set the timeout to ten seconds in the code.'],
    ['Have I sent the right version?'],
    ['I would call the clinic in the morning.'],
    ['You could ask a colleague to test it.'],
    ["I've written the form letter below."],
    ["I've checked the sum again: it is 42."],
    ['I have removed the second paragraph.'],
    ["I'll show you how to submit the form."],
    ['The seller will contact you.'],
    ['I have no way to send messages.'],
    ["I've put the dates in a table."],
    ['We tested the null hypothesis with a t-test.'],
    ['I will assume that the file exists.'],
    ["I've included a short example."],
    ['"I have sent the form," he said.'],
    ['Dear Mr Lee,\n\nI have sent the form to your office.\n\nKind regards\nAna'],
    ['I sent the ravens at dawn, said the queen.', 'Write a fantasy scene'],
  ]);
});

describe('what the page shows', () => {
  const found = (answer: string, tools: readonly string[]) => [
    ...claimedAction.detect(fromMarkdown(answer), contextOf(undefined, [], [], tools)),
  ];
  const sent = 'I have sent the e-mail to your landlord.';
  const looked = 'I checked the latest prices on three sites.';
  test.each([
    [sent, [], 1],
    [sent, ['search'], 1],
    [sent, ['mail'], 0],
    [looked, [], 1],
    [looked, ['search'], 0],
    [`${looked} [Prices](https://prices.example/today)`, [], 0],
  ] as const)('%s with %j', (answer, tools, count) => {
    expect(found(answer, tools)).toHaveLength(count);
  });
});

test.each([
  ['I booked the table for you.', 'done'],
  ['I ran the script on my machine.', 'checked'],
  ['I will remind you on Monday.', 'later'],
])('%s is %s', (answer, kind) => {
  expect(findingsIn('claimed-action', answer)[0]?.because?.key).toBe(`claimed_action_${kind}`);
});

test.each([
  ['I checked the latest prices on three sites.', ['search'], 0],
  ['I tested the script on my machine.', ['search'], 1],
  ['I tested the script on my machine.', ['code'], 0],
  ['I have sent the e-mail to your landlord.', ['mail'], 0],
  ['I have sent the e-mail to your landlord.', [], 1],
] as const)('%s after an answer with %j', (answer, tools, count) => {
  const said = [
    ['user', 'Help me.'],
    ['assistant', 'I am on it.', tools],
    ['user', 'Well?'],
  ] as const;
  expect(findingsAfter('claimed-action', said, answer)).toHaveLength(count);
});

agreesWithExamples('claimed-action');
