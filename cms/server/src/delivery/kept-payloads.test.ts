import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { createKeptPayloads, type MadePayload } from './kept-payloads';

const json = (text: string, more: Partial<MadePayload> = {}): MadePayload => ({
  body: Buffer.from(text),
  mediaType: 'application/json',
  ...more,
});
const making = (text: string, more?: Partial<MadePayload>) => () =>
  Promise.resolve(json(text, more));

/** A build that waits until it is let go. */
const held = (text: string) => {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  return { make: vi.fn(() => gate.then(() => json(text))), letGo: () => letGo() };
};

describe('keeping', () => {
  it('keeps what was built, under its address', async () => {
    const payloads = createKeptPayloads();
    const made = await payloads.build('/a', ['story'], making('one'));
    expect(payloads.get('/a', 0)).toBe(made);
    expect(payloads.get('/b', 0)).toBeUndefined();
  });

  it('keeps nothing of what does not exist', async () => {
    const payloads = createKeptPayloads();
    expect(await payloads.build('/a', [], () => Promise.resolve(null))).toBeNull();
    expect(payloads.size).toBe(0);
  });

  it('marks the same bytes alike, and other bytes otherwise', async () => {
    const payloads = createKeptPayloads();
    const [one, same, other] = await Promise.all([
      payloads.build('/a', [], making('one')),
      payloads.build('/b', [], making('one')),
      payloads.build('/c', [], making('other')),
    ]);
    expect(one?.etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(same?.etag).toBe(one?.etag);
    expect(other?.etag).not.toBe(one?.etag);
  });

  it('forgets what time has made untrue', async () => {
    const payloads = createKeptPayloads();
    await payloads.build('/a', [], making('one', { staleAt: new Date(1000) }));
    expect(payloads.get('/a', 999)).toBeDefined();
    expect(payloads.get('/a', 1000)).toBeUndefined();
    expect(payloads.size).toBe(0);
  });

  it('takes no more memory than it may, and lets the least used go first', async () => {
    const payloads = createKeptPayloads({ maxBytes: 10_000 });
    const large = 'x'.repeat(2000);
    for (const key of ['/a', '/b']) await payloads.build(key, [], making(large));
    payloads.get('/a', 0);
    await payloads.build('/c', [], making(large));
    expect(payloads.get('/b', 0)).toBeUndefined();
    expect(payloads.get('/a', 0)).toBeDefined();
    const huge = await payloads.build('/d', [], making('x'.repeat(20_000)));
    expect(huge?.body).toHaveLength(20_000);
    expect(payloads.get('/d', 0)).toBeUndefined();
  });
});

describe('building', () => {
  it('is done once however many ask at the same time', async () => {
    const payloads = createKeptPayloads();
    const { make, letGo } = held('one');
    const asked = ['/a', '/a', '/a'].map((key) => payloads.build(key, ['story'], make));
    letGo();
    const [first, ...others] = await Promise.all(asked);
    expect(make).toHaveBeenCalledTimes(1);
    for (const other of others) expect(other).toBe(first);
  });

  it('is tried again after it failed', async () => {
    const payloads = createKeptPayloads();
    const failing = () => Promise.reject(new Error('The database is away'));
    await expect(payloads.build('/a', [], failing)).rejects.toThrow('away');
    expect(await payloads.build('/a', [], making('one'))).toMatchObject({
      mediaType: 'application/json',
    });
  });
});

describe('a write', () => {
  it('drops all that read what it touched, and nothing else', async () => {
    const payloads = createKeptPayloads();
    await payloads.build('/a', ['story', 'theme'], making('one'));
    await payloads.build('/b', ['challenge'], making('two'));
    payloads.drop('theme');
    expect(payloads.get('/a', 0)).toBeUndefined();
    expect(payloads.get('/b', 0)).toBeDefined();
  });

  it('during a build leaves its payload unkept, and later readers get a newer one', async () => {
    const payloads = createKeptPayloads();
    const before = held('before');
    const asked = payloads.build('/a', ['story'], before.make);
    payloads.drop('story');
    const later = await payloads.build('/a', ['story'], making('after'));
    before.letGo();
    expect((await asked)?.body.toString()).toBe('before');
    expect(later?.body.toString()).toBe('after');
    expect(payloads.get('/a', 0)).toBe(later);
  });

  it('to something else lets a running build be kept', async () => {
    const payloads = createKeptPayloads();
    const { make, letGo } = held('one');
    const asked = payloads.build('/a', ['story'], make);
    payloads.drop('challenge');
    letGo();
    const made = await asked;
    expect(payloads.get('/a', 0)).toBe(made);
  });
});

describe('compressing', () => {
  const long = JSON.stringify({ text: 'Räksmörgås '.repeat(200) });

  it('gives the same bytes in fewer', async () => {
    const payloads = createKeptPayloads();
    const made = await payloads.build('/a', [], making(long));
    await payloads.compress(made!);
    expect(brotliDecompressSync(made!.brotli!).toString()).toBe(long);
    expect(gunzipSync(made!.gzip!).toString()).toBe(long);
    expect(made!.brotli!.length).toBeLessThan(made!.body.length / 4);
  });

  it('leaves alone what fits in a packet anyway', async () => {
    const payloads = createKeptPayloads();
    const made = await payloads.build('/a', [], making('short'));
    await payloads.compress(made!);
    expect([made!.brotli, made!.gzip]).toEqual([null, null]);
  });

  it('is done after the answer, for what is still kept', async () => {
    const payloads = createKeptPayloads();
    const onError = vi.fn();
    const [kept, dropped] = [
      await payloads.build('/a', ['a'], making(long)),
      await payloads.build('/b', ['b'], making(long)),
    ];
    payloads.compressLater('/b', dropped!, onError);
    payloads.compressLater('/a', kept!, onError);
    expect(kept!.brotli).toBeNull();
    payloads.drop('b');
    await vi.waitFor(() => expect(kept!.brotli).not.toBeNull());
    expect(dropped!.brotli).toBeNull();
    expect(onError).not.toHaveBeenCalled();
  });
});
