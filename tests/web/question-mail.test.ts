import { describe, expect, test } from 'vitest';
import {
  type QuestionToAsk,
  questionLink,
  questionSubject,
  questionText,
} from '../../web/applicant/ask/question-mail.ts';

const asked: QuestionToAsk = {
  mailbox: 'lots@koping.example',
  municipality: 'Köping',
  event: 'Öppna kafé & bageri',
  opening: '2027-06-01',
  answers: [
    { id: 'a', ask: 'Hur många får plats?', answer: '40 personer' },
    { id: 'b', ask: 'Ska ni sälja tobak?', answer: 'Nej' },
  ],
  address: 'https://lots.example/sv/guide?municipality=koping&event=cafe&a=40&b=no',
};
/** What a mail program makes of the link. */
const opened = (link: string) => {
  const { protocol, pathname, searchParams } = new URL(link);
  expect(protocol).toBe('mailto:');
  return {
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject'),
    body: searchParams.get('body')?.replaceAll('\r\n', '\n'),
  };
};

describe.each(['sv', 'en'] as const)('a question to the coordinator, in %s', (language) => {
  test('is ready to send, and says the same as what is copied', () => {
    const link = questionLink(asked, language);
    expect(link).toMatch(/^[!-~]+$/);
    expect(opened(link)).toEqual({
      to: 'lots@koping.example',
      subject: questionSubject(asked, language),
      body: questionText(asked, language),
    });
    const text = questionText(asked, language);
    for (const part of ['Köping', 'Öppna kafé & bageri', '40 personer', asked.address, '2027'])
      expect(text).toContain(part);
  });
  test('names the question of the guide they are at', () => {
    expect(questionText({ ...asked, about: 'Ska ni sälja tobak?' }, language)).toContain('Ska ni sälja tobak?');
  });
  test('stays short: what does not fit is left to the address', () => {
    const answers = Array.from({ length: 30 }, (_, i) => ({
      id: `${i}`,
      ask: 'Får åländska räksmörgåsar ätas på övre däck?',
      answer: 'Ja',
    }));
    const link = questionLink({ ...asked, answers }, language);
    expect(link.length).toBeLessThan(1_900);
    const { body } = opened(link);
    expect(body).toContain(asked.address);
    expect(body).toContain(answers[0]?.ask);
    expect(body).toMatch(/Resten av svaren|The rest of the answers/);
    const huge = questionLink({ ...asked, answers, address: `https://lots.example/?${'å'.repeat(900)}` }, language);
    expect(huge.length).toBeLessThan(1_900);
  });
});

test('an address with signs of its own is kept whole', () => {
  expect(opened(questionLink({ ...asked, mailbox: 'närings liv+lots@koping.example' }, 'sv')).to).toBe(
    'närings liv+lots@koping.example',
  );
});
