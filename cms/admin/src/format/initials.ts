/** First letters of the first name and the last: "Karin Åström" is "KÅ". */
export const initialsOf = (name: string): string => {
  const parts = name.trim().split(/\s+/u);
  const named = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return named
    .map((part) => Array.from(part ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase('sv');
};
