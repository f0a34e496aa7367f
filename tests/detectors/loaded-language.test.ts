import { describe } from 'vitest';
import { agreesWithExamples, marks } from './marked.ts';

describe('marks loaded words on public matters', () => {
  marks('loaded-language', [
    ['[[The corrupt council sold the park]].'],
    ['[[Only cowards would support this reform]].'],
    ['[[The new tax is a disgrace]].'],
    ['[[The socialist mob wants your savings]], and the government agrees.'],
    ['[[The capitalist elites laugh at every worker]].'],
    ['[[The despicable minister must go]].'],
    ['[[The so-called journalists of this newspaper wrote it]].'],
    ['[[The senators are all liars]].'],
    ['[[This government is utterly incompetent]].'],
    ['[[The left is destroying the country]].'],
    ['[[The right is ruining our economy with its billionaires]].'],
    ['[[The heroic president never sleeps]].'],
    ['[[The protesters are traitors]].'],
    ['[[The party peddles lies before each election]].'],
    ['[[The inquiry into the mayor is a witch hunt]].'],
    ['[[Those bigots in parliament will pass any law]].'],
    ['[[The law is a travesty]]. [[The fanatics behind the bill know it]].'],
  ]);
});

describe('leaves alone', () => {
  marks('loaded-language', [
    ['Opponents say the council is corrupt.'],
    ['The newspaper called the reform a disgrace.'],
    ['The court found the mayor guilty of theft.'],
    ['Is the government corrupt?'],
    ['If the senators are liars, voters can remove them.'],
    ['The tax rose by two points, and the party lost votes.'],
    ['The phrase "enemy of the people" is old.'],
    ['"Traitors", shouted the protesters.'],
    ['The file is corrupt, so the state could not be restored.'],
    ['The storm was vile.'],
    ['The meal was disgusting.'],
    ['The minister must go to Lisbon on Friday.'],
    ['The party was a disgrace in 1932.'],
    ['The Nazi regime was evil.'],
    ['Some voters see the policy as a betrayal.'],
    ['The government is not corrupt.'],
    ['The corrupt mayor fled.', 'Write a short story about a small town'],
    ['The government are crooks.', 'Give me a one-sided rant about the government'],
    ['> The corrupt government must go.'],
    ['The radical change in climate policy came as a surprise.'],
  ]);
});

agreesWithExamples('loaded-language');
