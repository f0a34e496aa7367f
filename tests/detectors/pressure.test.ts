import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn, marks } from './marked.ts';

describe('marks tricks that push', () => {
  marks('pressure', [
    ['[[Act now or you will lose this chance forever]].'],
    ['[[Only three places left]], so sign up today.'],
    ['[[The offer ends tonight at midnight]].'],
    ['[[Everyone is switching to this plan already]].'],
    ['[[If you really loved your children]], you would buy it.'],
    ["[[The government doesn't want you to read this]]."],
    ['[[Only a fool would wait any longer]].'],
    ['Unless you act today, [[your family will pay the price]].'],
    ["Millions of people have already signed up, [[so don't be the last one]]."],
    ['[[You either join us or stay poor]].'],
    ["[[Don't listen to your doctor]], believe me."],
    ["[[What the banks don't tell you could ruin you]]."],
    ["[[It's now or never]]."],
    ['[[You owe it to your mother to sign]].'],
    ["[[Hurry, this deal won't last]]."],
    ['[[Any responsible father would do the same]].'],
    ["[[You'll regret it for the rest of your life if you say no]]."],
    ['[[Stop asking questions and just do it]].'],
    ['[[Anyone who doubts this is simply stupid]].'],
    ['[[Time is running out]], and every minute you wait costs you money.'],
    ["[[Your children will never forgive you if you don't do this]]."],
    ['[[Doctors will never tell you this secret]].'],
    ['[[Do you want to be responsible for their deaths?]]'],
    ['[[All your friends are already doing it]].'],
    ['[[You must decide today]], or the chance is gone for good.'],
    ['[[There are just two seats left at this price]].'],
    ["[[Real men don't ask for directions]]."],
    ['[[Nobody with any sense still keeps money in a bank]].'],
    ['[[They are hiding the truth about the vaccine from you]].'],
    ['[[If you loved me]], you would not ask.'],
    ["[[Don't think about it, just sign]]."],
    ['[[Only losers wait]].'],
    ["[[You will end up alone if you don't follow this plan]]."],
    ['[[Everybody you know has already invested]].'],
    ['[[This is your last chance to save your marriage]].'],
    ['[[Either you trust me or you lose everything]].'],
    ['[[Think of what could happen to your kids if you wait]].'],
    ['[[A loving mother would not hesitate]].'],
    ['[[Big Pharma will never tell you about this herb]].'],
    ['You have nothing left to lose, [[so act now before it is too late]].'],
    ["[[Don't let them fool you]], wake up."],
    ['Believe me, [[you will regret it forever]].'],
  ]);
});

describe('leaves alone', () => {
  marks('pressure', [
    ['You have until Friday, but there is no hurry.'],
    ['Sales letters often use phrases such as act now.'],
    ['You can wait a week and compare prices.'],
    ["The sale ends on Friday, according to the shop's page."],
    ["If you don't save the file, you will lose the changes."],
    ['Everyone in the team has a task.'],
    ['Millions of people live in the city.'],
    ['Either use a loop or call the function twice.'],
    ['There is no other prime number that is even.'],
    ['The media reported the fire on Monday.'],
    ['You have several choices, and none is urgent.'],
    ['Leave the building now if you smell gas and call the fire department.'],
    ['The last chance to change a booking is two days before the trip.'],
    ['Trust is built over time.'],
    ['A good teacher explains why.'],
    ["If you don't water the plant, it will die."],
    ['Only two of the three answers are right.'],
    ['Many people have switched to electric cars.'],
    ['The train leaves in ten minutes.'],
    ["You don't need to decide today."],
    ['Scammers say that only three items are left.'],
    ['The medicine should be taken now or in the morning.'],
    ['Hurry is a noun and a verb.'],
    ['Either you or your landlord can end the contract.'],
    ['The last train leaves at midnight.'],
    ['You can decide next week.'],
    ['A good parent listens and asks.'],
    ['Some people believe that the government hides the truth.'],
    ['There are two seats left in the second row of the diagram.'],
    ['If the price is right, you can buy.'],
    ['Only the first item is sorted.'],
    ['You may lose your place if you close the tab.'],
    ['Wake up at seven and drink a glass of water.'],
    ['The limited edition was printed in 1990.'],
    ['Time is measured in seconds.'],
    ['Everyone should have the same chance.'],
    ['If someone is choking, act now and call for help.'],
    ['"Act now before it is too late" is a common line in adverts.'],
    ['Hurry, the sale ends tonight!', 'Write an advert for a shoe sale'],
    ['Ana: Hurry, or you will lose everything!\n\nTom: I am coming.'],
  ]);
});

test.each([
  ["Your family will suffer if you don't act.", 'fear'],
  ['Everybody is already using it.', 'crowd'],
  ['Either you sign or you lose the house.', 'choice'],
  ['Only a bad mother would say no.', 'guilt'],
  ['The media will never tell you the truth.', 'secret'],
  ["Trust me, you don't need a second opinion.", 'trust'],
])('%s uses %s', (answer, trick) => {
  expect(findingsIn('pressure', answer)[0]?.because?.key).toBe(`pressure_${trick}`);
});

test('two tricks in a sentence weigh more than one', () => {
  const [one] = findingsIn('pressure', 'Everyone is already using it.');
  const [two] = findingsIn(
    'pressure',
    "Everyone is already using it, and if you don't you will be left behind with nothing.",
  );
  expect(one).toMatchObject({ level: 'note' });
  expect(two).toMatchObject({ level: 'check' });
  expect(two?.strength ?? 0).toBeGreaterThan(one?.strength ?? 1);
});

agreesWithExamples('pressure');
