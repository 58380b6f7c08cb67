/** A line of the table. */
export const row = (name, value, unit, against = null, ratio = null, target = null) => ({
  name,
  value: Math.round(value * 10) / 10,
  unit,
  against,
  ratio: ratio === null ? null : Math.round(ratio * 100) / 100,
  target,
});
