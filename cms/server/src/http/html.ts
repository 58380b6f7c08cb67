const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML 1.0, production 2: control characters but tab and line ends, and two noncharacters. */
const notInXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** Text as HTML or XML text or attribute value. Characters that XML cannot hold are shown as U+FFFD. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(notInXml, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Markup that is known to be safe: only {@link markup} makes it. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Value = Markup | string | number | null | undefined | false | Value[];

const render = (value: Value): string => {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeMarkup(String(value));
};

/** A template whose values are escaped, unless they are markup themselves. */
export const markup = (strings: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(
    strings
      .map((part, index) => part + (index < values.length ? render(values[index]) : ''))
      .join(''),
  );
