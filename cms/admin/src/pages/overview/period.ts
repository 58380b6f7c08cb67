import { type FunnelPeriod, funnelPeriods } from '../../../../contracts/funnel';

const name = 'period';
const usual: FunnelPeriod = 'this_year';

/** The period in the address; this year when there is none that we know. */
export const readPeriod = (address: URLSearchParams): FunnelPeriod =>
  funnelPeriods.find((period) => period === address.get(name)) ?? usual;

/** The address with a period chosen; the usual one needs no mention. */
export const withPeriod = (address: URLSearchParams, period: string): URLSearchParams => {
  const next = new URLSearchParams(address);
  if (period === usual) next.delete(name);
  else next.set(name, period);
  return next;
};

/** "37 %" of those that were sent; a dash when none was. */
export const shareOf = (count: number, sent: number, locale: string): string =>
  sent === 0 ? '–' : new Intl.NumberFormat(locale, { style: 'percent' }).format(count / sent);
