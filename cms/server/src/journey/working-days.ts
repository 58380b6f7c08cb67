import Holidays from 'date-holidays';

/** `YYYY-MM-DD`, compared as text. */
type Day = string;

/** Days that the Annual Leave Act (Semesterlagen 1977:480, 7 §) counts as Sundays beside the public holidays. */
const eves = ['midsummer', '12-24', '12-31'] as const;

/** Swedish working days: Monday to Friday but public holidays and Midsummer's, Christmas and New Year's Eve. */
export const createWorkingDays = () => {
  const holidays = new Holidays('SE', { types: ['public'], timezone: 'Europe/Stockholm' });
  const freeDays = new Map<number, Set<Day>>();

  const freeIn = (year: number): Set<Day> => {
    const known = freeDays.get(year);
    if (known) return known;
    const free = new Set(
      holidays
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    );
    for (const eve of eves) free.add(eve === 'midsummer' ? midsummerEve(year) : `${year}-${eve}`);
    freeDays.set(year, free);
    return free;
  };

  const isWorkingDay = (day: Day): boolean => {
    const weekday = atNoon(day).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !freeIn(Number(day.slice(0, 4))).has(day);
  };

  /** The day `count` working days after `from`; `from` itself is not counted. */
  const add = (from: Day, count: number): Day => {
    let day = from;
    for (let left = count; left > 0;) {
      day = next(day);
      if (isWorkingDay(day)) left -= 1;
    }
    return day;
  };

  /** Working days after `from` up to and including `to`; 0 when `to` is not after `from`. */
  const between = (from: Day, to: Day): number => {
    let count = 0;
    for (let day = next(from); day <= to; day = next(day)) if (isWorkingDay(day)) count += 1;
    return count;
  };

  return { isWorkingDay, add, between };
};

const atNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);
const next = (day: Day): Day =>
  new Date(atNoon(day).getTime() + 86_400_000).toISOString().slice(0, 10);

/** The Friday between 19 and 25 June. */
const midsummerEve = (year: number): Day => {
  for (let date = 19; date <= 25; date += 1) {
    if (atNoon(`${year}-06-${date}`).getUTCDay() === 5) return `${year}-06-${date}`;
  }
  throw new Error('Every week has a Friday');
};
