import type { NoticeWords } from './types';

const whyGiver =
  'You got this email because you sent an idea. We use your address only to answer about it.';
const whyCoach =
  'You got this email because you answer ideas. Whoever looks after the settings can turn it off.';
const ideaRemains = 'We keep the idea, and it can be taken up again.';

export const en: NoticeWords = {
  greeting: 'Hello!',
  greetingTo: 'Hello {name}!',
  labels: {
    reference: 'Idea number',
    receiptCode: 'Receipt code',
    sentTo: 'Sent to',
    answerBy: 'Answer by',
    reason: 'Reason',
    referredTo: 'Referred to',
    lookAgain: 'We look at it again',
    code: 'Your code',
  },
  follow: 'Follow your idea',
  reply: 'Open the idea and reply',
  openInDesk: 'Open the idea',
  receiptUntitled: [
    'We have received your idea. It is in the sluice now, and you can follow it all the way.',
  ],
  receipt: {
    subject: 'We have received your idea, {reference}',
    heading: 'Thank you! Your idea has been submitted.',
    before: [
      'We have received “{title}”. It is in the sluice now, and you can follow it all the way.',
    ],
    after: [
      'A person at {administration} reads your idea and answers you by {date}.',
      'Keep the receipt code. With it you can follow the idea, answer questions and write more. Do not show it to anybody else.',
    ],
    why: whyGiver,
  },
  answer: {
    subject: 'An answer about your idea, {reference}',
    heading: 'You have an answer',
    before: ['Thank you for your idea “{title}”. This is what {administration} says:'],
    after: ['Would you like to ask or tell us more? Write to us where you follow your idea.'],
    why: whyGiver,
  },
  question: {
    subject: 'A question about your idea, {reference}',
    heading: 'We would like to know more',
    before: ['Thank you for your idea “{title}”. {administration} has a question for you:'],
    after: ['Answer when you have time. What you tell us helps us to move on.'],
    why: whyGiver,
  },
  moved: {
    reviewing: {
      subject: 'We are reviewing your idea, {reference}',
      heading: 'We are reviewing your idea',
      before: [
        'Thank you for your idea “{title}”. We are reading it to find out what it can give.',
      ],
      after: [],
      why: whyGiver,
    },
    developing: {
      subject: 'We are developing your idea, {reference}',
      heading: 'We are developing your idea',
      before: ['Thank you for your idea “{title}”. We are working out how it can be tried.'],
      after: [],
      why: whyGiver,
    },
    piloting: {
      subject: 'We are trying your idea, {reference}',
      heading: 'We are trying your idea',
      before: ['Thank you for your idea “{title}”. It is being tried for real, on a small scale.'],
      after: ['We will tell you how it goes.'],
      why: whyGiver,
    },
    implemented: {
      subject: 'Your idea has been implemented, {reference}',
      heading: 'Your idea has been implemented',
      before: ['Thank you for your idea “{title}”. It is now a part of how we work.'],
      after: ['Was it worth sending your idea? Do tell us. It helps us to get better.'],
      why: whyGiver,
    },
    parked: {
      subject: 'Your idea rests until {date}, {reference}',
      heading: 'Your idea rests for a while',
      before: [
        'Thank you for your idea “{title}”. It rests now, and we look at it again on {date}.',
      ],
      after: ['You need not do anything. We will be in touch.'],
      why: whyGiver,
    },
    referred: {
      subject: 'Your idea has a new way forward, {reference}',
      heading: 'Your idea has a new way forward',
      before: ['Thank you for your idea “{title}”. Somebody else can do more with it than we can:'],
      after: [ideaRemains],
      why: whyGiver,
    },
    closed: {
      subject: 'Thank you for your idea, {reference}',
      heading: 'Thank you – this is why we stop here',
      before: [
        'Thank you for sending “{title}”. We do not go further with it now, and this is why:',
      ],
      after: [
        ideaRemains,
        'Was it worth sending your idea all the same? Do tell us. It helps us to get better.',
      ],
      why: whyGiver,
    },
  },
  parkedAWhile: {
    subject: 'Your idea rests for a while, {reference}',
    heading: 'Your idea rests for a while',
    before: ['Thank you for your idea “{title}”. It rests now, and we look at it again later on.'],
    after: ['You need not do anything. We will be in touch.'],
    why: whyGiver,
  },
  reopened: {
    subject: 'We are taking up your idea again, {reference}',
    heading: 'We are taking up your idea again',
    before: ['Thank you for your idea “{title}”. We are looking at it anew.'],
    after: [],
    why: whyGiver,
  },
  signInCode: {
    subject: 'Your code for Idésluss',
    heading: 'Here is your code',
    before: ['Type the code on the page where you asked for it.'],
    after: ['The code works for a short while. Do not give it to anybody else.'],
    why: 'You got this email because somebody asked for a code to your address. Was it not you? Then you need not do anything.',
  },
  reminder: {
    subject: 'Answer promised by {date}, {reference}',
    heading: 'Somebody waits for an answer to an idea',
    before: ['We have promised a first answer about “{title}” by {date}.'],
    after: [
      'A few words go a long way: that the idea has been read, by whom and what happens now.',
    ],
    why: whyCoach,
  },
  late: {
    subject: 'A promised answer is late, {reference}',
    heading: 'An answer is late',
    before: ['We promised a first answer about “{title}” by {date}. Its giver is still waiting.'],
    after: [
      'A few words go a long way: that the idea has been read, by whom and what happens now.',
    ],
    why: whyCoach,
  },
  lookAgain: {
    subject: 'Time to look at a resting idea again, {reference}',
    heading: 'An idea has rested long enough',
    before: [
      'We promised the idea giver to look at “{title}” again on {date}. Has anything changed since then?',
    ],
    after: [
      'Take it up again, let it rest until another day, or close it with thanks. Tell the idea giver what you think.',
    ],
    why: whyCoach,
  },
  digest: {
    subject: 'Ideas that wait for you this week',
    heading: 'Your week with the ideas',
    before: ['This is what is new and what waits for you. Thank you for answering!'],
    after: [],
    why: whyCoach,
    lists: {
      late: 'Late answers',
      dueSoon: 'Answer promised this week',
      giverWrote: 'The giver has written',
      fresh: 'New ideas since last week',
      lookAgain: 'Resting, time to look again',
    },
    and: 'and {count} more',
  },
  test: {
    subject: 'Test email from Idésluss',
    heading: 'It works',
    before: ['This is a test email. Now you know that email from Idésluss gets here.'],
    after: [],
    why: 'You got this email because somebody sent a test email from the settings.',
  },
  testOutcomes: {
    sent: 'The mail server accepted the test email. Look in the inbox, and in the spam if it takes long.',
    notConfigured:
      'No mail server is set up. Set SMTP_HOST and MAIL_FROM and start again. Meanwhile email to givers is kept.',
    unreachable:
      'The mail server does not answer. Check its address, port and the firewall (SMTP_HOST and SMTP_PORT).',
    insecure:
      'There was no secure connection to the mail server. Check its certificate and SMTP_SECURE.',
    loginRefused:
      'The mail server did not accept the login. Check SMTP_USERNAME and SMTP_PASSWORD.',
    addressRefused:
      'The mail server does not take the sender or the receiver. Check MAIL_FROM and the address you typed.',
    refused: 'The mail server would not take the email. This is what it said.',
  },
};
