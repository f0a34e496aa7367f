import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn, marks, tellsHabits } from './marked.ts';

describe('marks praise of the person, the question and the work', () => {
  marks('praise', [
    ['[[Great question]]! Here is how.'],
    ["[[That's a fascinating observation]]. The short answer is no."],
    ['[[What an excellent idea]]! You could start with a list.'],
    ['[[Your essay is brilliant]].'],
    ["[[You're clearly a talented poet]]."],
    ["[[You've asked an excellent question]]. It has two parts."],
    ['[[I love your plan for the garden]].'],
    ['[[Your draft shows remarkable depth]].'],
    ['[[Few people would notice this]], and it matters.'].map((row) =>
      row.replace(']], and it matters', ', and it matters]]'),
    ) as [string],
    ['[[Kudos to you for asking]].'],
    ['[[Well done]]! The second step is harder.'],
    ['[[You have a rare gift for dialogue]].'],
    ["[[It's fascinating that you've noticed the pattern]]."],
    ['[[You should be proud of this chapter]].'],
    ['[[I appreciate your thoughtful perspective]]. I see it differently.'],
    ['Yes. [[Excellent point]]! The tide does turn twice.'],
    ['[[You make a compelling case for the smaller boat]].'],
  ]);
});

describe('leaves alone', () => {
  marks('praise', [
    ['Here are three ways to shorten the letter.'],
    ['A good question to ask your landlord is who pays.'],
    ['It is a good idea to measure twice.'],
    ['The second verse is stronger because it has an image.'],
    ['The architect was a brilliant man.'],
    ['The company did an amazing job in spring.'],
    ['Thank you for the details.'],
    ['What is a great question?'],
    ['The word "brilliant" comes from French.'],
    ['"Great question," said the fox.'],
    ['> What a brilliant idea!'],
    ['Your report has four sections.'],
    ['You raise a point that the report leaves out.'],
    ['You are doing great, keep going!', 'I run tomorrow. Give me a pep talk.'],
    ['You are a brilliant writer, dear Ann.', 'Write a letter to my aunt Ann'],
    ['Great work by the team of 1962 led to the first lock.'],
    ['## Great questions'],
  ]);
});

test('own work that is praised without a weak point is worth a check', () => {
  const prompt = 'Here is my poem. What do you think of it? The moon is a boat.';
  const [blind] = findingsIn('praise', 'Your poem is brilliant. The moon sails.', prompt);
  const [fair] = findingsIn('praise', 'Your poem is brilliant. The ending needs work, however.', prompt);
  expect([blind?.level, fair?.level]).toEqual(['check', 'note']);
});

agreesWithExamples('praise');

tellsHabits('praise', 'What a brilliant question! Here is how.', 'Here is how.');
