import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn, marks } from './marked.ts';

describe('marks what a fraudulent message asks for', () => {
  marks('scam-pattern', [
    [
      "Subject: Urgent: your account will be suspended\n\nDear customer,\n\nWe noticed unusual activity on your account. Please click the link below and [[confirm your password]] within 24 hours, or your account will be closed.\n\nYour bank's security team",
    ],
    [
      'Your parcel is on hold. [[Pay the customs fee]] of $2 today at the link below, or it will be returned. DHL delivery team',
    ],
    [
      "Hi Grandma, it's me, your grandson. I had an accident and lost my phone. Please [[transfer 900 euros]] to this account today and don't tell mom.",
    ],
    [
      'Dear employee, the IT department is updating all mailboxes. [[Log in here with your username]] and password before 5 pm to avoid losing access.',
    ],
    [
      "Hi, this is the CEO. I'm in a meeting and need you to [[buy five gift cards]] right away. Send me the codes by text and keep it confidential.",
    ],
    [
      'This is Officer Kane from the tax office. There is a warrant for your arrest. [[Pay the outstanding taxes]] immediately by wire transfer and do not hang up; call this number.',
    ],
    [
      "Congratulations! You've won the lottery. To release your prize, [[send us your bank details]] and a processing fee within 48 hours by replying to this message.",
    ],
    [
      '> Dear valued customer, your card has been blocked because of suspicious activity. [[Verify your card number]] and PIN at the secure link immediately.\n>\n> Security department',
    ],
    [
      'Here is a text you can send: "Netflix: your payment failed. [[Update your card details]] here within 24 hours or your membership will be cancelled."',
    ],
    [
      "Hi Mum, I broke my phone and this is my new number. I need to pay a bill today, can you [[transfer 800 pounds]] to this account? I'll pay you back tomorrow.",
    ],
    [
      'Hello, this is Microsoft support. Your computer is infected. Open the link, allow remote access and [[give us your card number]] right now to fix it.',
    ],
    [
      'Dear sir, I am the lawyer of the late prince. [[Send your passport]] and bank account details urgently by reply so that the inheritance of $4 million can be transferred to you.',
    ],
    [
      'Please [[update the payroll account]] of our director to this new bank account before noon. It is urgent and confidential, so reply only to this address.',
    ],
    [
      'Your wallet has been flagged. MetaMask support asks you to [[enter your seed phrase]] on the page below within 12 hours to avoid permanent loss.',
    ],
    [
      'Dear account holder, we detected a suspicious login. Visit the page below and [[enter your card number]] and CVV today to keep your account open. Fraud department, First Bank',
    ],
    [
      "Hello dear, I am stuck abroad and my wallet was stolen. Please [[wire 500 dollars]] by Western Union right away and don't tell dad.",
    ],
    [
      'USPS: your package could not be delivered because of an unpaid fee. [[Pay 1.99 at the link]] within 12 hours.',
    ],
    [
      'From: CEO\nSubject: Quick favor\n\nAre you at your desk? I need you to [[process a wire transfer]] to a new vendor before noon. Keep this confidential and reply to me only here.',
    ],
    [
      'Your Apple ID has been locked. [[Confirm your identity]] and payment details immediately via the button below or your account will be deleted.',
    ],
  ]);
});

describe('leaves alone', () => {
  marks('scam-pattern', [
    ['Never click a link in a message that asks for your password.'],
    ['Dear Ms Hall, thank you for your order. Your parcel will arrive on Tuesday. Kind regards, the shop'],
    [
      'A typical scam message says that your account will be closed unless you click a link and enter your password within 24 hours.',
    ],
    ['Dear team, please send me your holiday dates by Friday. Best regards, Ana'],
    [
      'Subject: Invoice 204\n\nDear Mr Lee,\n\nplease find attached the invoice for May. Payment is due within 30 days.\n\nKind regards\nOffice of Lind',
    ],
    ['To reset your password, open the settings and click the link that we send you.'],
    ["Hi Mum, I'll be home late today. Can you keep dinner warm?"],
    [
      'Red flags: urgency, a request to confirm your account details, a strange link and a threat to close the account.',
    ],
    ['Dear landlord, the heating is broken. Please send someone by Monday.'],
    ['Please confirm your appointment by replying to this message.'],
    ['Call your bank immediately if you entered your password on a fake page.'],
    ['To pay the fee, open the app, choose Payments and enter your card number.'],
    [
      'Subject: Verify your email\n\nHi Sam,\n\nclick the button below to confirm your email address. If you did not sign up, ignore this message.\n\nThe Plum team',
    ],
    ['Dear customers, our shop will close early today. We look forward to seeing you tomorrow.'],
    ['The bank suspended the account after unusual activity and asked the owner to visit a branch.'],
    ["Dear Tom, thanks for lunch. I'll transfer my half today."],
    ['Subject: Team lunch\n\nHi all, please reply by Thursday so that I can book the table.'],
    ['Your order has shipped. Track it with the link in your account.'],
    ['Hi Dad, please call me when you land.'],
    ['Dear customer, your invoice is attached. You can pay by bank transfer within 14 days.'],
    [
      'Here is an example for your security awareness training: your account is suspended, click the link and enter your password within 24 hours.',
    ],
  ]);
});

test.each([
  [
    'as a quotation',
    '> Your bank account is locked. Enter your PIN at the link below within an hour.\n>\n> Security department',
  ],
  [
    'as text to copy',
    '```\nDear customer,\nyour account is locked. Enter your PIN at the link below within an hour.\nSecurity department\n```',
  ],
  [
    'in quotation marks',
    'Send this: "Your bank account is locked. Enter your PIN at the link below within an hour. Security department"',
  ],
])('reads a message that is set %s', (_, answer) => {
  expect(findingsIn('scam-pattern', answer)).toHaveLength(1);
});

test('one part alone is ordinary', () => {
  for (const answer of [
    'Enter your PIN at the terminal.',
    'Your account is locked.',
    'Please answer within an hour.',
  ])
    expect(findingsIn('scam-pattern', answer)).toEqual([]);
});

agreesWithExamples('scam-pattern');
