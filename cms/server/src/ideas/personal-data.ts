import type { PersonalDataWarning } from '../../../contracts/ideas';

type Kind = PersonalDataWarning['kind'];

const identityNumber = /(?<![\p{L}\d-])(\d{2})?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?![\p{L}\d])/gu;
const phoneNumber =
  /(?<![\p{L}\d-])(?:(?:\+|00)46[ -]?(?:\(0\))?[ -]?[1-9]|0[1-9])\d{0,2}(?:[ /-]{0,3}\d){5,8}(?![\p{L}\d])/gu;
const streetAddress =
  /(?<!\p{L})\p{Lu}[\p{L}é-]*(?: ?(?:gata|gatan|väg|vägen|gränd|gränden|torg|torget|stig|stigen|allé|allén|backe|backen|plan|led|leden|esplanad|esplanaden|kaj|kajen)) \d{1,3}(?: ?[A-Za-z](?!\p{L}))?(?![\d.:,]\d|\d)/u;

/**
 * What in a text looks like somebody's personal data: Swedish personal identity and coordination
 * numbers with a true date and check digit, phone numbers, street addresses. For a warning only:
 * it may be wrong both ways.
 */
export const findPersonalData = (text: string): Kind[] => {
  const kinds: Kind[] = [];
  if ([...text.matchAll(identityNumber)].some(isIdentityNumber))
    kinds.push('personal_identity_number');
  if ([...text.matchAll(phoneNumber)].some((match) => !isIdentityNumberText(match[0])))
    kinds.push('phone_number');
  if (streetAddress.test(text)) kinds.push('street_address');
  return kinds;
};

const isIdentityNumberText = (text: string): boolean =>
  [...text.matchAll(identityNumber)].some(isIdentityNumber);

const isIdentityNumber = ([
  ,
  century,
  year = '',
  month = '',
  day = '',
  last = '',
]: RegExpMatchArray): boolean =>
  (century === undefined || ['18', '19', '20'].includes(century)) &&
  isDate(Number(month), Number(day)) &&
  passesLuhn(year + month + day + last);

/** A coordination number has 60 added to its day. */
const isDate = (month: number, day: number): boolean => {
  const real = day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && real >= 1 && real <= 31;
};

const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};
