import type { IdeaFormWords } from './words.sv.ts';

export const en: IdeaFormWords = {
  heading: 'Submit an idea',
  intro:
    'Big or small, finished or half thought out – everything counts. You can change your mind until you send it.',
  stepsLabel: 'Steps of the form',
  ofSteps: (of) => ` of ${of}:`,
  goBack: ' (done, go back)',
  steps: { idea: 'Your idea', who: 'For whom', you: 'About you, and send' },
  nextTo: { idea: 'Next: For whom', who: 'Next: About you', you: 'Review before you send' },
  back: 'Back',
  optional: 'optional',
  count: (used, max) => `${used} of ${max} characters`,

  law: 'Do not write names or other details about individuals, or anything secret. What you send may become a public record.',
  privacy: 'How we handle your data',
  whistleblowing: 'Blow the whistle on wrongdoing',

  title: 'What should the idea be called?',
  titleHint: 'Short and concrete, like a headline.',
  problem: 'What problem does it solve?',
  problemHint: 'What happens today? For whom is it a hassle?',
  proposal: 'What do you suggest?',
  proposalHint: 'No suggestion yet? Skip this – we can find the solution together.',

  targetGroups: 'Who is the idea for?',
  targetGroupsHint: 'Those we are here for. Choose one or more.',
  targetGroupsOther: 'Anyone else?',
  equalityAffected: 'Are women and men, girls and boys affected differently?',
  equalityHow: 'How do you know?',
  think: 'A way to think about it',
  thoughts: [
    'Who uses the service today – and who does not?',
    'Who does the unpaid work, such as picking up, dropping off and coming along?',
    'Do we know, or do we believe? “Don’t know” is a good answer.',
  ],
  elsewhere: 'Could it be useful in more places?',
  yes: 'Yes',
  no: 'No',
  unknown: 'Don’t know',
  challenge: 'Does the idea answer a challenge?',
  challengeHint: 'Challenges that are open now.',
  noChallenge: 'No, it stands on its own',
  listsFailed: 'We could not fetch all the choices. What you have written is still here.',

  administration: 'Where should the idea go?',
  administrationHint: 'Usually to where you work.',
  chooseAdministration: 'Choose from the list',
  asking: 'Finding out who you are …',
  showName: 'May colleagues see your name?',
  asYourself: 'Would you like to send the idea as signed in?',
  names: {
    colleagues: ['Yes, show my name', 'Then others can get in touch and build on it.'],
    handlers: [
      'No, show only the administration',
      'The idea coach sees your name so that you can get an answer.',
    ],
    signedIn: ['Yes', 'The idea coach sees who you are so that you can get an answer.'],
    without: [
      'Send without my name',
      'Nobody sees who you are. You follow the idea with the receipt code.',
    ],
  },
  signedOut: 'You have been signed out',
  signedOutEarly:
    'Everything you wrote is still here. Sign in to the page, in another tab if you like, and try again. You can also send without your name.',
  signedOutText:
    'Your idea has not been sent yet. Everything you wrote is still here. Sign in to the page, in another tab if you like, and try again. You can also send without your name, and follow the idea with the receipt code.',
  sendWithoutName: 'Send without my name',
  otherPerson: (name) =>
    `${name ?? 'Somebody else'} is signed in now. Look through the idea once more before you send it.`,
  email: 'E-mail for answers',
  emailHintNamed: 'Only those who answer the idea see the address.',
  emailHint:
    'The idea is sent without your name. If you leave an e-mail address, only those who answer the idea see it.',
  attachments: 'Attachments',
  attachmentsHint:
    'At most 5 files, 10 MB each. Picture (jpeg, png, webp) or pdf. A pdf may contain the name of whoever made it.',
  chooseFiles: 'Choose files',
  orDrop: 'or drop them here',
  remove: (name) => `Remove ${name}`,
  uploadAgain: 'Upload again',
  uploadedPart: (part) => `${part} %`,
  uploaded: (name) => `${name} has been uploaded.`,
  removed: (name) => `${name} has been removed.`,
  files: {
    tooMany: (max) => `The file was left out. You can send at most ${max} files.`,
    tooLarge: 'The file is larger than 10 MB. Choose a smaller one.',
    type: 'We can only receive pictures (jpeg, png, webp) and pdf.',
    empty: 'The file is empty. Choose another one.',
    lost: 'The file did not arrive. Upload it again or remove it.',
    signIn: 'You have been signed out. Sign in to the page and upload the file again.',
  },
  more: 'Would you like to tell us more?',
  helpWanted: 'What do you need help with?',
  help: {
    sounding_board: 'Someone to think with',
    time: 'Time',
    money: 'Money',
    skills: 'Skills',
    test: 'Trying the idea',
    contact: 'Contact with the right person',
  },
  wantsToParticipate: 'I want to take part in developing the idea',
  managerInformed: 'Does your manager know about the idea?',
  manager: { yes: 'Yes', not_yet: 'Not yet', want_help: 'I would like help telling them' },
  mayBeInvention: 'It may be an invention',
  mayBeInventionHint: 'Then only those who answer see the idea, until we have talked to you.',

  saved: (time) => `Draft saved on this device ${time}`,
  notSaved: 'The draft cannot be saved on this device',
  clear: 'Clear draft',
  cleared: 'The draft has been cleared.',
  undo: 'Undo',
  restored: (day, time) =>
    `Your draft from ${day} ${time} is still here. Go on where you were. E-mail and attachments are never saved on the device.`,

  errorTitle: (count) =>
    count === 1
      ? 'One thing is missing'
      : `${['Two', 'Three', 'Four', 'Five'][count - 2] ?? count} things are missing`,
  refusedTitle: 'The idea could not be sent like this',
  errors: {
    title: 'Write a headline for the idea',
    titleShort: 'Write a little more in the headline, at least 5 characters',
    problem: 'Describe the problem in at least one sentence',
    administration: 'Choose where the idea should go',
    email: 'Write the e-mail address like this: name@example.com',
    long: (length, max) => `The text is ${length} characters. Shorten it to at most ${max}.`,
    uploading: 'Wait until the files are uploaded, or remove them',
  },
  warning: {
    personal_identity_number: 'This seems to contain a personal identity number.',
    phone_number: 'This seems to contain a phone number.',
    street_address: 'This seems to contain an address.',
  },
  warningAdvice: 'Please take it out if it is about an individual.',

  review: 'Review your idea',
  reviewIntro: 'Is everything right? You can change each part.',
  change: 'Change',
  parts: {
    title: 'Headline',
    problem: 'Problem',
    proposal: 'Suggestion',
    targetGroups: 'For',
    equality: 'Gender equality',
    elsewhere: 'Useful in more places',
    challenge: 'Challenge',
    from: 'From',
    administration: 'Goes to',
    email: 'E-mail for answers',
    attachments: 'Attachments',
    more: 'More about the idea',
  },
  senders: {
    colleagues: 'Colleagues see your name.',
    handlers: 'Only the idea coach sees your name. Colleagues see the administration.',
    signedIn: ['You, as signed in', 'The idea coach sees who you are.'],
    without: [
      'Without a name',
      'Nobody sees who you are. You follow the idea with the receipt code.',
    ],
  },
  noEmail: 'None. You get a receipt code instead.',
  noEmailNamed: 'None. You find the answer when you are signed in.',
  send: 'Send the idea',
  sending: 'Sending …',

  waitingTitle: 'Your idea has not been sent yet',
  unreachable: 'We cannot reach the server. Everything you wrote is still on this device.',
  crowded: 'Many people are sending right now. Everything you wrote is still on this device.',
  retryIn: (seconds) =>
    `We will try again by ourselves in ${
      seconds < 90
        ? `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
        : `${Math.ceil(seconds / 60)} minutes`
    }.`,
  alreadyTitle: 'An idea from this draft has already arrived',
  alreadyText: 'If you have changed the text since then, you can send it as a new idea.',
  sendAsNew: 'Send as a new idea',

  sent: 'Thank you! Your idea has been submitted.',
  sentIntro: 'It is now in the sluice.',
  sentBefore: {
    text: 'Your idea arrived the first time, as it was then. What you changed afterwards was not included.',
    name: 'We tried to send the idea also before you changed the choice about your name. If it arrived then, that choice holds.',
  },
  reference: 'Idea number',
  receiptCode: 'Receipt code',
  keepCode: 'Keep the code. It is your only key to the idea.',
  keepCodeToo: 'Keep the code. With it you can follow the idea also when you are not signed in.',
  copy: 'Copy',
  copyWhat: (what) => `Copy ${what}`,
  copied: (what) => `${what} copied.`,
  today: 'today',
  atLatest: (day) => `by ${day}`,
  whatNow: 'What happens now',
  now: 'Today',
  nowText: (administration) => `The idea has reached ${administration}.`,
  nowMail: (email) => ` We will send the answer to ${email}.`,
  promise: (days, day) => `Within ${days} working ${days === 1 ? 'day' : 'days'}, by ${day}`,
  promiseText: 'An idea coach reads the idea and answers you personally.',
  later: 'After that',
  laterText:
    'We decide the next step: develop, try, or thank you for the idea and tell you why we stop.',
  another: 'Submit another',
};
