import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn, marks, type Row } from './marked.ts';

/** Keys are put together here, so that no scanner takes this file for a leak. */
const key = (...parts: readonly string[]): string => parts.join('');
const AWS = key('AKIA', 'Z7QK3MBW2RDF5LHX');
const GITHUB = key('ghp', '_', '7sKd02jfLq9Zx7cVb3nMw1rQ5eRt6yUi4oPk');
const STRIPE = key('sk', '_live_', '4eC39HqLyjWDarjtT1zdp7dc');
const GOOGLE = key('AI', 'za', 'SyD4c8fKq2LmN0pRsTuVwXyZ3b5d7G9hJ1k');
const SLACK = key('xo', 'xb-', '263594206564-', 'FGqddMF8t08v8N7Oq4i57vs1');
const BODY = 'MIIEowIBAAKCAQEA7bq4yRZt1JxH0mPnQ2sWvUoXk8LdYc5fGaEi93TrNhVjKuZs';

describe('marks keys, accounts and addresses of people', () => {
  marks('private-data', [
    [`Set the key to [[${AWS}]] first.`],
    [`\`\`\`\ntoken: [[${GITHUB}]]\n\`\`\``],
    [`Charge with [[${STRIPE}]] from the shop.`],
    [`The map loads with [[${GOOGLE}]] on the page.`],
    [`The bot posts with [[${SLACK}]] every hour.`],
    [`\`\`\`\n[[-----BEGIN PRIVATE KEY-----]]\n${BODY}\n${BODY}\n-----END PRIVATE KEY-----\n\`\`\``],
    ['Her credit card is [[4556737586899855]].'],
    ['He paid with card [[5425 2334 3010 9903]] in spring.'],
    ['Send the rent to [[DE75 5121 0800 1245 1261 99]].'],
    ['His SSN is [[536-22-8145]].'],
    ['Ask [[lena.varga@harbour-clinic.zzz]] for the file.'],
    ['Omar Weiss lives at [[14 Mill Lane]] with his sister.'],
    ['Her home address is [[7 Upper Church Road]].'],
    ['Her mobile number is [[0161 715 8832]].'],
    ['[[Send me your credit card number]] and I will book it.'],
    ['[[Share your seed phrase with me]] to restore the wallet.'],
    ['To go on, [[I will need your bank account number]].'],
  ] satisfies Row[]);
});

describe('leaves alone', () => {
  marks('private-data', [
    ['The key is `AKIAIOSFODNN7EXAMPLE` in the docs.'],
    [`The token looks like ${key('ghp', '_', 'x'.repeat(36))}.`],
    ['Put `sk-...` into the file.'],
    ['A private key begins with -----BEGIN PRIVATE KEY----- and ends with a similar line.'],
    ['The test card is 4242 4242 4242 4242.'],
    ['Tracking number 4556737586899855 arrives today.'],
    ['Her credit card ends in 9855.'],
    ['The credit card 4556737586899854 fails.'],
    ['A sample IBAN is DE75 5121 0800 1245 1261 99.'],
    ['The IBAN DE75 5121 0800 1245 1261 98 is mistyped.'],
    ['The part 536-22-8145 fits the pump.'],
    ['An SSN such as 123-45-6789 has nine digits.'],
    ['Write to info@harbour.zzz or press.office@harbour.zzz.'],
    ['For instance, jane.doe@harbour.zzz or first.last@company.com.'],
    ['Reach him at lena.varga@example.org.'],
    ['The president lives at 1600 Pennsylvania Avenue.'],
    ['She lives at 14 degrees below zero.'],
    ['Her mobile number is 1-800-555-0199.'],
    ['Never send me your password.'],
    ['Enter your password and press return.'],
    ['The site will ask for your credit card number.'],
    ['**Agent:** Could you provide me with your account number?'],
    ['Your card 4556737586899855 is fine.', 'Is my card 4556737586899855 valid?'],
    ['Dear Sir, I will need your bank account number.', 'Write a letter to a client about a refund'],
    ['The sum is 1234567890123456789.'],
  ] satisfies Row[]);
});

test('the reason shows no more than the first letters of what it found', () => {
  const [found] = findingsIn('private-data', `Use ${AWS} now.`);
  expect(found?.because).toEqual({ key: 'private_data_key', values: { service: 'AWS', shown: 'AKIA…' } });
});

agreesWithExamples('private-data');
