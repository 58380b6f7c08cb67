import autocannon from 'autocannon';

/**
 * Loads an address for some seconds.
 *
 * @returns {Promise<{ rate: number, p50: number, p99: number }>} requests a second; milliseconds
 */
export const load = async (url, { connections = 50, seconds = 3, ...options } = {}) => {
  const { requests, latency, non2xx, errors, statusCodeStats } = await autocannon({
    url,
    connections,
    duration: seconds,
    ...options,
  });
  const wanted = options.expect ?? 200;
  const others = Object.keys(statusCodeStats).filter((code) => Number(code) !== wanted);
  if (errors > 0 || (non2xx > 0 && others.length > 0)) {
    throw new Error(`${url} answered ${others.join(', ')} and had ${errors} errors`);
  }
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
};

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Runs two measurements in turn, so that a machine whose speed drifts slows both.
 *
 * @returns medians of each, and the median of the ratios ours / other
 */
export const inPairs = async (pairs, ours, other) => {
  const mine = [];
  const theirs = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    mine.push(await ours());
    theirs.push(await other());
  }
  const rates = (list) => list.map(({ rate }) => rate);
  return {
    ours: median(rates(mine)),
    other: median(rates(theirs)),
    ratio: median(mine.map(({ rate }, index) => rate / theirs[index].rate)),
    p50: median(mine.map(({ p50 }) => p50)),
    p99: median(mine.map(({ p99 }) => p99)),
  };
};
