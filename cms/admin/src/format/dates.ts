/** Days and times as they are in Sweden, whatever the browser's own time zone is. */
const timeZone = 'Europe/Stockholm';
const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

/** The calendar day in Sweden at an instant, `YYYY-MM-DD`. */
export const dayIn = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);

/** "7 december", with the year when it is another than this one's. */
export const formatDay = (day: string, locale: string, now = new Date()): string => {
  const sameYear = day.slice(0, 4) === dayIn(now).slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: sameYear ? undefined : 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));
};

/** The day of an instant: "i dag", "i går", else the date. */
export const formatDate = (instant: string, locale: string, now = new Date()): string => {
  const day = dayIn(new Date(instant));
  const ago = daysBetween(day, dayIn(now));
  return ago === 0 || ago === 1
    ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day')
    : formatDay(day, locale, now);
};

/** The day and the time of day: "i dag 10:44". */
export const formatMoment = (instant: string, locale: string, now = new Date()): string => {
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' });
  return `${formatDate(instant, locale, now)} ${time.format(new Date(instant))}`;
};

/** How long ago, while that is less than a day: "för 20 minuter sedan"; else as a day. */
export const formatAgo = (instant: string, locale: string, now = new Date()): string => {
  const ago = now.getTime() - new Date(instant).getTime();
  const sameDay = dayIn(new Date(instant)) === dayIn(now);
  if (ago < 0 || !sameDay) return formatDate(instant, locale, now);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (ago < minute) return relative.format(0, 'second');
  if (ago < hour) return relative.format(-Math.floor(ago / minute), 'minute');
  return relative.format(-Math.floor(ago / hour), 'hour');
};

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength;
