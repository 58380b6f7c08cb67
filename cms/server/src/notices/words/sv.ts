import type { NoticeWords } from './types';

const whyGiver =
  'Du får det här mejlet för att du har lämnat en idé. Vi använder din adress bara för att svara om den.';
const whyCoach =
  'Du får det här mejlet för att du svarar på idéer. Den som sköter inställningarna kan stänga av det.';
const ideaRemains = 'Idén finns kvar hos oss och kan tas upp igen.';

export const sv: NoticeWords = {
  greeting: 'Hej!',
  greetingTo: 'Hej {name}!',
  labels: {
    reference: 'Idénummer',
    receiptCode: 'Kvittokod',
    sentTo: 'Skickad till',
    answerBy: 'Svar senast',
    reason: 'Skäl',
    referredTo: 'Hänvisad till',
    lookAgain: 'Vi tittar på den igen',
    code: 'Din kod',
  },
  follow: 'Följ din idé',
  reply: 'Öppna idén och svara',
  openInDesk: 'Öppna idén',
  receiptUntitled: [
    'Vi har tagit emot din idé. Nu finns den i slussen, och du kan följa den hela vägen.',
  ],
  receipt: {
    subject: 'Vi har tagit emot din idé, {reference}',
    heading: 'Tack! Din idé är inskickad.',
    before: [
      'Vi har tagit emot ”{title}”. Nu finns den i slussen, och du kan följa den hela vägen.',
    ],
    after: [
      'En person hos {administration} läser din idé och svarar dig senast {date}.',
      'Spara kvittokoden. Med den kan du följa idén, svara på frågor och skriva mer. Visa den inte för någon annan.',
    ],
    why: whyGiver,
  },
  answer: {
    subject: 'Svar om din idé, {reference}',
    heading: 'Du har fått svar',
    before: ['Tack för din idé ”{title}”. Så här svarar {administration}:'],
    after: ['Vill du fråga något eller berätta mer? Skriv till oss där du följer din idé.'],
    why: whyGiver,
  },
  question: {
    subject: 'En fråga om din idé, {reference}',
    heading: 'Vi vill gärna veta mer',
    before: ['Tack för din idé ”{title}”. {administration} har en fråga till dig:'],
    after: ['Svara när du hinner. Det du berättar hjälper oss att komma vidare.'],
    why: whyGiver,
  },
  moved: {
    reviewing: {
      subject: 'Nu granskar vi din idé, {reference}',
      heading: 'Nu granskar vi din idé',
      before: ['Tack för din idé ”{title}”. Nu läser vi den och tar reda på vad den kan ge.'],
      after: [],
      why: whyGiver,
    },
    developing: {
      subject: 'Nu utvecklar vi din idé, {reference}',
      heading: 'Nu utvecklar vi din idé',
      before: ['Tack för din idé ”{title}”. Nu arbetar vi fram hur den kan prövas.'],
      after: [],
      why: whyGiver,
    },
    piloting: {
      subject: 'Nu prövar vi din idé, {reference}',
      heading: 'Nu prövar vi din idé',
      before: ['Tack för din idé ”{title}”. Nu prövas den i verkligheten, i liten skala.'],
      after: ['Vi berättar hur det går.'],
      why: whyGiver,
    },
    implemented: {
      subject: 'Din idé är införd, {reference}',
      heading: 'Din idé är införd',
      before: ['Tack för din idé ”{title}”. Nu är den en del av hur vi arbetar.'],
      after: ['Var det värt att lämna din idé? Berätta gärna. Det hjälper oss att bli bättre.'],
      why: whyGiver,
    },
    parked: {
      subject: 'Din idé får vila till {date}, {reference}',
      heading: 'Din idé får vila en tid',
      before: ['Tack för din idé ”{title}”. Den får vila nu, och vi tittar på den igen {date}.'],
      after: ['Du behöver inte göra något. Vi hör av oss.'],
      why: whyGiver,
    },
    referred: {
      subject: 'Din idé har fått en ny väg, {reference}',
      heading: 'Din idé har fått en ny väg',
      before: [
        'Tack för din idé ”{title}”. Någon annan kan göra mer av den än vi, så här är det tänkt:',
      ],
      after: [ideaRemains],
      why: whyGiver,
    },
    closed: {
      subject: 'Tack för din idé, {reference}',
      heading: 'Tack – därför går vi inte vidare',
      before: [
        'Tack för att du lämnade ”{title}”. Vi går inte vidare med den nu, och du ska få veta varför:',
      ],
      after: [
        ideaRemains,
        'Var det ändå värt att lämna din idé? Berätta gärna. Det hjälper oss att bli bättre.',
      ],
      why: whyGiver,
    },
  },
  parkedAWhile: {
    subject: 'Din idé får vila en tid, {reference}',
    heading: 'Din idé får vila en tid',
    before: ['Tack för din idé ”{title}”. Den får vila nu, och vi tittar på den igen längre fram.'],
    after: ['Du behöver inte göra något. Vi hör av oss.'],
    why: whyGiver,
  },
  reopened: {
    subject: 'Vi tar upp din idé igen, {reference}',
    heading: 'Vi tar upp din idé igen',
    before: ['Tack för din idé ”{title}”. Nu tittar vi på den på nytt.'],
    after: [],
    why: whyGiver,
  },
  signInCode: {
    subject: 'Din kod till Idésluss',
    heading: 'Här är din kod',
    before: ['Skriv in koden på sidan där du bad om den.'],
    after: ['Koden gäller en kort stund. Ge den inte till någon annan.'],
    why: 'Du får det här mejlet för att någon bad om en kod till din adress. Var det inte du? Då behöver du inte göra något.',
  },
  reminder: {
    subject: 'Svar utlovat senast {date}, {reference}',
    heading: 'En idégivare väntar på svar',
    before: ['Vi har lovat ett första svar om ”{title}” senast {date}.'],
    after: ['Några ord räcker långt: att idén är läst, av vem och vad som händer nu.'],
    why: whyCoach,
  },
  late: {
    subject: 'Ett utlovat svar är försenat, {reference}',
    heading: 'Ett svar är försenat',
    before: [
      'Vi lovade ett första svar om ”{title}” senast {date}. Idégivaren väntar fortfarande.',
    ],
    after: ['Några ord räcker långt: att idén är läst, av vem och vad som händer nu.'],
    why: whyCoach,
  },
  lookAgain: {
    subject: 'Dags att titta på en vilande idé igen, {reference}',
    heading: 'En idé har vilat färdigt',
    before: [
      'Vi har lovat idégivaren att titta på ”{title}” igen {date}. Har något ändrats sedan sist?',
    ],
    after: [
      'Ta upp idén igen, låt den vila till en ny dag eller avsluta med tack. Berätta för idégivaren hur du tänker.',
    ],
    why: whyCoach,
  },
  digest: {
    subject: 'Idéer som väntar på dig den här veckan',
    heading: 'Din vecka med idéerna',
    before: ['Här är det som är nytt och det som väntar på dig. Tack för att du svarar!'],
    after: [],
    why: whyCoach,
    lists: {
      late: 'Försenade svar',
      dueSoon: 'Svar utlovat den här veckan',
      giverWrote: 'Idégivaren har skrivit',
      fresh: 'Nya idéer sedan förra veckan',
      lookAgain: 'Vilar, dags att titta igen',
    },
    and: 'och {count} till',
  },
  test: {
    subject: 'Provmejl från Idésluss',
    heading: 'Det fungerar',
    before: ['Det här är ett provmejl. Nu vet du att mejl från Idésluss kommer fram hit.'],
    after: [],
    why: 'Du får det här mejlet för att någon skickade ett provmejl från inställningarna.',
  },
  testOutcomes: {
    sent: 'Mejlservern tog emot provmejlet. Titta i inkorgen, och i skräpposten om det dröjer.',
    notConfigured:
      'Ingen mejlserver är inställd. Sätt SMTP_HOST och MAIL_FROM och starta om. Så länge sparas mejlen till idégivarna.',
    unreachable:
      'Mejlservern svarar inte. Kontrollera adress, port och brandvägg (SMTP_HOST och SMTP_PORT).',
    insecure:
      'Det gick inte att få en säker anslutning till mejlservern. Kontrollera certifikatet och SMTP_SECURE.',
    loginRefused:
      'Mejlservern godtog inte inloggningen. Kontrollera SMTP_USERNAME och SMTP_PASSWORD.',
    addressRefused:
      'Mejlservern tar inte emot avsändaren eller mottagaren. Kontrollera MAIL_FROM och adressen du skrev.',
    refused: 'Mejlservern ville inte ta emot mejlet. Här är vad den svarade.',
  },
};
