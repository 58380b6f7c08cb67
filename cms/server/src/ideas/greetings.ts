/** After these words somebody is called by name. */
export const callingWords = [
  'jag heter',
  'mitt namn är',
  'undertecknad',
  'hälsa till',
  'hej',
  'hejsan',
  'kära',
  'käre',
  'my name is',
  'hi',
  'hello',
  'dear',
  'nimeni on',
  'hei',
];

/** After these often, but something else may follow: "tack per mejl". */
export const closingWords = [
  'tack',
  'mvh',
  'hälsning',
  'hälsningar',
  'hälsar',
  'vänligen',
  'kram',
  'regards',
  'sincerely',
  'thanks',
  'thank you',
  'cheers',
  'kiitos',
  'terveisin',
];
