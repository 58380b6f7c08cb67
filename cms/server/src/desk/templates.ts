import type { KeptTemplates } from '../../../contracts/answer-templates';

/** What a coach can begin from until the installation has written its own. */
export const firstTemplates: KeptTemplates = {
  templates: [
    {
      id: 'tack-och-fraga',
      name: 'Tack och en fråga',
      language: 'sv',
      text: 'Tack för din idé {idé}, {namn}! Jag blev nyfiken och vill förstå lite mer. Kan du berätta …?\n\nHälsningar\n{coach}',
    },
    {
      id: 'tar-vidare',
      name: 'Vi tar idén vidare',
      language: 'sv',
      text: 'Tack för din idé {idé}! Vi tycker att den är värd att titta närmare på. Nu gör vi så här: …\n\nDu hör från mig igen senast …\n\nHälsningar\n{coach}',
    },
    {
      id: 'vilar',
      name: 'Idén får vila',
      language: 'sv',
      text: 'Tack för din idé {idé}! Just nu går det inte att arbeta med den, därför att … Vi lägger den åt sidan och tittar på den igen den …\n\nHälsningar\n{coach}',
    },
    {
      id: 'tack-men-nej',
      name: 'Tack, men vi går inte vidare',
      language: 'sv',
      text: 'Tack {namn} för att du lämnade {idé}! Vi har tittat på den och går inte vidare, därför att … Det du såg är ändå viktigt: …\n\nHälsningar\n{coach}',
    },
    {
      id: 'thanks-and-question',
      name: 'Thanks and a question',
      language: 'en',
      text: 'Thank you for your idea {idé}, {namn}! It made me curious and I would like to understand a little more. Could you tell me …?\n\nKind regards\n{coach}',
    },
    {
      id: 'thanks-but-no',
      name: 'Thanks, but we stop here',
      language: 'en',
      text: 'Thank you {namn} for sending {idé}! We have looked at it and will not go further, because … What you saw still matters: …\n\nKind regards\n{coach}',
    },
  ],
};
