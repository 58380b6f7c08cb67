import { stockholmDay } from '../http/stockholm';

const day = 86_400_000;
/** Reminders are there when people come to work. */
const morning = 7;

const hour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Whether the working day has begun in Sweden. */
export const isMorning = (now: Date): boolean => Number(hour.format(now)) >= morning;

/** The Monday of the week that a digest is for; null on the days when it is too late for one. */
export const digestWeek = (now: Date): string | null => {
  const today = stockholmDay(now);
  const monday = mondayOf(today);
  // Tuesday too, for a server that was down on Monday, or a Monday off.
  const isDay = today === monday || today === daysBefore(monday, -1);
  return isDay && isMorning(now) ? monday : null;
};

/** The Monday of a day's week. */
export const mondayOf = (today: string): string =>
  daysBefore(today, (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7);

export const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T12:00:00Z`) - days * day).toISOString().slice(0, 10);
