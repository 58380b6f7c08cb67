import { rawRows, type Transaction } from '../sql';

/** The next of a running series. The update locks its row, so that no two instances get the same. */
export const nextNumber = async (trx: Transaction, series: string): Promise<number> => {
  const increment = () =>
    trx.raw('UPDATE idl_counters SET value = value + 1 WHERE series = ?', [series]);
  await increment();
  const read = async () =>
    (
      await rawRows<{ value: number }>(trx, 'SELECT value FROM idl_counters WHERE series = ?', [
        series,
      ])
    )[0];
  const row = await read();
  if (row) return Number(row.value);
  await trx('idl_counters').insert({ series, value: 0 }).onConflict('series').ignore();
  await increment();
  return Number((await read())?.value);
};
