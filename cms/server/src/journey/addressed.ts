/**
 * Words to a giver as they are read. `{namn}` stands for the giver in what a handler wrote and is kept
 * like that, so that no answer is stored with a name in it: only the giver sees it filled in. Where
 * there is no name, the space or comma before it goes too: "Hej {namn}!" becomes "Hej!".
 */
export const addressed = (words: string, giver: string | null): string =>
  words.replace(/([ \t]|, )?\{namn\}/giu, (_whole, before: string | undefined) =>
    giver ? `${before ?? ''}${giver}` : '',
  );
