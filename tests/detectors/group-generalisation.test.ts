import { describe } from 'vitest';
import { agreesWithExamples, marks } from './marked.ts';

describe('marks a trait of a whole group', () => {
  marks('group-generalisation', [
    ['[[Women are too emotional to lead]].'],
    ['[[Men are simply better at physics]].'],
    ['[[Boys never listen]].'],
    ["[[Girls can't do maths]], so choose another subject."],
    ['[[All foreigners are lazy]].'],
    ['[[Refugees are a burden on the town]].'],
    ['[[Old people are stubborn]].'],
    ['[[In most offices young workers are entitled and rude]].'],
    ['[[The unemployed are just lazy]].'],
    ['[[Russians are cold and arrogant]].'],
    ['[[Atheists have no morals]].'],
    ['[[Rich people are greedy]].'],
    ['[[Gay men are naturally vain]].'],
    ['[[Most Italians are loud]].'],
    ['[[Migrants steal our jobs]], and everyone pays for it.'],
    ['[[Deaf people are less intelligent]].'],
    ['Be careful: [[those people are all thieves]].'],
    ['[[Women make terrible drivers]].'],
    ['[[Boomers only care about money]].'],
  ]);
});

describe('leaves alone', () => {
  marks('group-generalisation', [
    ['Some men are aggressive when they drink.'],
    ['Many teenagers are lazy on Sundays.'],
    ['Not all women are emotional.'],
    ['The idea that women are irrational is old.'],
    ['A common stereotype is this. Women are irrational.'],
    ['Common prejudices:\n\n- Women are emotional.\n- Men are aggressive.'],
    ['Are Germans humourless?'],
    ['If women are irrational, so is everyone.'],
    ['My uncle claims that Italians are lazy.'],
    ['"Women are irrational", the poster said.'],
    ['In a 2019 survey, men were worse at naming colours.'],
    ['Men are more aggressive in one study (Okafor, 2021).'],
    ['Women were not allowed to vote.'],
    ['Women are more likely to live alone.'],
    ['Older people are at higher risk of falls.'],
    ['The women are lazy in the second act.'],
    ['These immigrants are criminals, the mayor wrote in a letter of 1920.'],
    ['Autistic people are often good at spotting patterns.'],
    ['Teenagers need sleep and patience.'],
    ["Men's shoes are better at the other shop."],
    ['Men are lazy, thought the witch.', 'Write a short story about a witch'],
    ['Women are emotional.', 'Give me examples of stereotypes'],
    ['Boys are taller than girls of the same class.'],
  ]);
});

agreesWithExamples('group-generalisation');
