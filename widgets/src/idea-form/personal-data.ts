import type { PersonalDataWarning } from '../../../cms/contracts/ideas';

export type PersonalDataKind = PersonalDataWarning['kind'];

/** What in a text looks like somebody's personal data, each kind once. Never a reason to stop anyone. */
export const personalDataIn = (text: string): PersonalDataKind[] => {
  const kinds: PersonalDataKind[] = [];
  // What was read as a personal identity number is not read once more as a phone number.
  const rest = text.replace(
    identityNumber,
    (found, before: string, birth: string, last: string) => {
      if (!isIdentityNumber(birth.slice(-6), last)) return found;
      kinds.push('personal_identity_number');
      return before;
    },
  );
  if (hasPhoneNumber(rest)) kinds.push('phone_number');
  if (streetAddress.test(text)) kinds.push('street_address');
  return [...new Set(kinds)];
};

/** With or without century, and with `-`, `+`, a space or nothing before the last four digits. */
const identityNumber = /(^|[^\d-])((?:1[89]|20)?\d{6})[-+ ]?(\d{4})(?![\d-])/g;

/** A day of birth that can be, coordination numbers (day + 60) too, and the right check digit. */
const isIdentityNumber = (birth: string, last: string): boolean => {
  const month = Number(birth.slice(2, 4));
  const day = Number(birth.slice(4)) % 60;
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = [...(birth + last)].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** A Swedish number: 0 or +46, area code, at most one hyphen, then groups of digits. */
const phoneNumber =
  /(?:^|[^\d\p{L}.,/+-])((?:(?:\+|00)46 ?(?:\(0\) ?)?|0)[1-9]\d{0,2}(?: ?[-/\u2013] ?| )?\d{2,8}(?: \d{2,3}){0,3})(?![\d-]|[.,:]\d)/gu;

const hasPhoneNumber = (text: string): boolean =>
  [...text.matchAll(phoneNumber)].some(([, found = '']) => {
    const digits = found.replace(/\(0\)|\D/g, '').replace(/^(?:00)?46/, '0');
    return digits.length >= 8 && digits.length <= 10;
  });

const suffix =
  '(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|allé|backen|kajen|esplanaden)';

/** "Storgatan 12 B", "Norra kajen 4", "Karl Johans gata 7"; a bare "vägen 3" is no address. */
const streetAddress = new RegExp(
  `(?:^|[^\\p{L}])(?:\\p{Lu}\\p{L}+${suffix}|(?:Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Nya|Övre|Nedre|\\p{Lu}\\p{L}+s) \\p{L}*${suffix}) \\d{1,3}(?: ?[A-Za-z](?!\\p{L}))?(?![\\d\\p{L}]|[.,:-]\\d)`,
  'u',
);
