import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { readTask } from '../../lib/text/task.ts';

describe('reads what a prompt asks for', () => {
  test.each([
    ['Write a short story about a lighthouse.', 'creative'],
    ['Can you please write me a very sad poem?', 'creative'],
    ['I need a funny birthday toast for my uncle.', 'creative'],
    ['Draft an email to my landlord about the heating.', 'creative'],
    ['Pretend you are a pirate and greet me.', 'creative'],
    ['A long script where two clowns open a bank', 'creative'],
    ['Help me write a cover letter.', 'creative'],
    ['Translate this into French: the cat sleeps.', 'transform'],
    ['Please summarise the following text. The mill stood for years.', 'transform'],
    ['Rewrite my paragraph so that it is shorter.', 'transform'],
    ['Could you proofread this?', 'transform'],
    ['Write an essay about the causes of the flood.', 'essay'],
    ['Write a blog post on tea.', 'essay'],
    ['Write a Python function that reverses a list.', 'code'],
    ['Create a script to rename files in bash.', 'code'],
    ['Why does this fail?\n\n```js\nfoo(\n```', 'code'],
    ['Should I quit my job?', 'advice'],
    ['My boss yelled at me in a meeting. What should I do?', 'advice'],
    ['Is it safe to eat raw eggs?', 'advice'],
    ['Who painted the altar in Lund?', 'question'],
    ['Explain how tides work.', 'question'],
    ['How long is the canal? It was built in 1812.', 'question'],
    ['What is a poem?', 'question'],
    ['Tell me about the history of letters.', 'question'],
    ['Lyrics for a slow song about rain', 'creative'],
    ['An ad copy for a new bicycle bell', 'creative'],
    ['I need marketing copy for our bakery.', 'creative'],
    ['Write a transcript of a phone call between a baker and a bee.', 'creative'],
    ['Phone call transcript between two ghosts, please write one.', 'creative'],
    ['Please create a dialog between a cup and a spoon.', 'creative'],
    ['Write an argument between two chefs.', 'creative'],
    ['Simulate a chat between a knight and a snail.', 'creative'],
    ['You are a pirate captain. Tell me where you were born.', 'creative'],
    ['Act as my girlfriend and say good morning.', 'creative'],
    ['Write a tongue twister with the letter p.', 'creative'],
    ['Invent a quest for a first-level party.', 'creative'],
    ['Continue the story: the door opened and nobody was there.', 'creative'],
    ['Let us write a limerick about my uncle.', 'creative'],
    ['Can I get a birthday wish for my aunt?', 'creative'],
    ['Come up with five slogans for a shoe shop.', 'creative'],
    ['Give me ten jokes on penguins.', 'creative'],
    ['A short fairy tale about a brave spoon', 'creative'],
    ['Draft a reply to this email from my landlord.', 'creative'],
    ['Write a humorous article about socks.', 'creative'],
    ['Compose a wedding speech for my brother.', 'creative'],
    ['I want you to role-play as a ship computer.', 'creative'],
    ['Write a bio for my dating profile.', 'creative'],
    ['Tell me a bedtime story.', 'creative'],
    ['Sing me a lullaby.', 'creative'],
    ['Describe the sunset in the voice of a tired robot.', 'creative'],
    ['Imagine you are a tree in a storm.', 'creative'],
    ['Stay in character as a medieval monk.', 'creative'],
    ["Let's imagine a conversation between the sun and the moon.", 'creative'],
    ['Write a standup routine about queues.', 'creative'],
    ['Captions for a photo of my dog', 'creative'],
    ['Make this more formal: hey, the thing is broken.', 'transform'],
    ['Make it shorter.', 'transform'],
    ['Fix the grammar: he go home yesterday.', 'transform'],
    ['How do you say good night in Danish?', 'transform'],
    ['Put this into bullet points: the mill was old and the river ran dry.', 'transform'],
    ['Check this for typos: teh mill was odl.', 'transform'],
    ['Convert these notes into a table.', 'transform'],
    ['Turn my notes into a paragraph: mill, river, dry.', 'transform'],
    ['Give me a summary of the following article.', 'transform'],
    ['Paraphrase: the mill was built near the river.', 'transform'],
    ['Tidy up this paragraph, please.', 'transform'],
    ['Boil this down to one line.', 'transform'],
    ['Write a bash script for backing up a folder.', 'code'],
    ['Translate this code to Rust.', 'code'],
    ['Rewrite this function so that it is faster.', 'code'],
    ['Write a poem generator in Python.', 'code'],
    ['Design a message queue.', 'code'],
    ['Create a letter count function.', 'code'],
    ['Build me a story app with React.', 'code'],
    ['Put together a report on the harbour.', 'essay'],
    ['Write a newsletter about the new tram line.', 'essay'],
    ['Give me the boiling point of ethanol.', 'question'],
    ['Give me three reasons why tides exist.', 'question'],
    ['What is the plot of the opera?', 'question'],
    ['Who wrote the lyrics of this song?', 'question'],
    ['How many letters are in the alphabet?', 'question'],
    ['Explain the role of the narrator in a novel.', 'question'],
    ['What does the character learn in the end?', 'question'],
    ['Imagine you are in a race and pass the second runner. What place are you in?', 'question'],
    ['If you were a landlord, how would you set the rent?', 'question'],
    ['How did poems change after the war?', 'question'],
    ['Which songs were popular in 1920?', 'question'],
    ['What do critics say about the play?', 'question'],
    ['List the chapters of the book.', 'question'],
    ['Do you know a good play in London?', 'question'],
    ['How does message encryption work?', 'question'],
    ['What should I say in my speech tomorrow?', 'advice'],
    ['Is it okay to copy a letter for work?', 'advice'],
    ['I am worried about my novel. Any advice?', 'advice'],
    ['Write me a chord progression. Make it sound sad.', 'unknown'],
    ['the two of us and the city', 'unknown'],
    ['Schreibe ein Gedicht über das Meer.', 'unknown'],
    ['fate controls our lives', 'unknown'],
    ['Napisz opowiadanie o smoku i księżniczce, które kończy się źle dla wszystkich.', 'unknown'],
  ])('%s', (prompt, task) => {
    expect(readTask(fromMarkdown(prompt)).task).toBe(task);
  });

  test('no prompt', () => {
    expect(readTask(undefined)).toEqual({ task: 'unknown', ownWork: false });
  });

  test('a request at the end of pasted text', () => {
    const pasted = `${'The mill stood by the river for years. '.repeat(60)}\n\nTranslate this text into Danish.`;
    expect(readTask(fromMarkdown(pasted)).task).toBe('transform');
  });
});

describe("the person's own work", () => {
  test.each([
    ['Here is my poem. What do you think? The moon is a boat.', true],
    ['I wrote a novel about bees. Any feedback?', true],
    ["Here's something I recently wrote: the sea is patient.", true],
    ['Rate my business plan.', true],
    ['Write a poem about the moon.', false],
    ['What do you think of the new law?', false],
    ['My car is red.', false],
  ])('%s', (prompt, own) => {
    expect(readTask(fromMarkdown(prompt)).ownWork).toBe(own);
  });
});
