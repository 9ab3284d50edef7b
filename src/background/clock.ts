/** Days and weeks as the person's calendar has them. */

/** Today in local time, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day `days` after a YYYY-MM-DD day. */
export function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The ISO week of a YYYY-MM-DD day: "2026-W48". It belongs to the year that has its Thursday. */
export function weekOf(day: string): string {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = dayAfter(day, 3 - weekday);
  const days = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** Monday and Sunday of an ISO week. The 4th of January is always in the first. */
export function daysOf(week: string): [monday: string, sunday: string] {
  const fourth = `${week.slice(0, 4)}-01-04`;
  const weekday = (new Date(`${fourth}T12:00:00Z`).getUTCDay() + 6) % 7;
  const monday = dayAfter(fourth, (Number(week.slice(6)) - 1) * 7 - weekday);
  return [monday, dayAfter(monday, 6)];
}
