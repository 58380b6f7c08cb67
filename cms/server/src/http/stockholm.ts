const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const offset = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Stockholm',
  timeZoneName: 'longOffset',
});

/** The calendar day in Sweden, `YYYY-MM-DD`. */
export const stockholmDay = (instant: Date): string => day.format(instant);

/** The instant when a calendar day begins in Sweden. Clocks never change at midnight there. */
export const stockholmMidnight = (calendarDay: string): Date => {
  const utc = new Date(`${calendarDay}T00:00:00Z`);
  const hours = /GMT([+-]\d{2}):/.exec(offset.format(utc))?.[1] ?? '+00';
  return new Date(utc.getTime() - Number(hours) * 3_600_000);
};
