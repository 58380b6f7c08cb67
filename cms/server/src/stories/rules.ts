/** The fields that decide whether a story may be published. */
export interface StoryDraft {
  image?: unknown;
  imageAlt?: string | null;
  imageDecorative?: boolean | null;
  effectNumber?: string | null;
  effectText?: string | null;
  administrations?: unknown[] | null;
  contactName?: string | null;
  approach?: string | null;
  results?: string | null;
}

/** What a story lacks before it can be published, as the field and words for its writer. */
export const whatPublishingLacks = (story: StoryDraft): { field: string; words: string }[] => [
  ...(story.image && !story.imageDecorative && !story.imageAlt?.trim()
    ? [
        {
          field: 'imageAlt',
          words:
            'Beskriv bilden i bildtexten (alt), eller markera att den är dekorativ. / Describe the picture, or mark it as decorative.',
        },
      ]
    : []),
  ...(story.effectNumber?.trim() && !story.effectText?.trim()
    ? [
        {
          field: 'effectText',
          words: 'Skriv vad effektsiffran visar. / Say what the headline figure shows.',
        },
      ]
    : []),
  ...(story.administrations?.length
    ? []
    : [
        {
          field: 'administrations',
          words: 'Välj minst en förvaltning. / Choose at least one administration.',
        },
      ]),
  ...(story.contactName?.trim()
    ? []
    : [
        {
          field: 'contactName',
          words:
            'Ange någon att kontakta, som har sagt ja till det. / Name a contact who has agreed to it.',
        },
      ]),
];
