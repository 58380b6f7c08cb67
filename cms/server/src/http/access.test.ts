import { describe, expect, it, vi } from 'vitest';
import { createAllowedOrigins, preflight, writeCors } from './access';

describe('the pages that may write', () => {
  it('are loaded once, and anew after something changed', async () => {
    const load = vi.fn(() => Promise.resolve(['https://intranet.storstad.example']));
    const origins = createAllowedOrigins(load);
    expect(await origins.allows('https://intranet.storstad.example')).toBe(true);
    expect(await origins.allows('https://intranet.storstad.example.evil.example')).toBe(false);
    expect(await origins.allows('null')).toBe(false);
    expect(load).toHaveBeenCalledTimes(1);
    load.mockResolvedValue([]);
    origins.forget();
    expect(await origins.allows('https://intranet.storstad.example')).toBe(false);
  });

  it('are asked for again when the list could not be loaded', async () => {
    const load = vi
      .fn<() => Promise<string[]>>()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue(['https://a.example']);
    const origins = createAllowedOrigins(load);
    await expect(origins.allows('https://a.example')).rejects.toThrow('away');
    expect(await origins.allows('https://a.example')).toBe(true);
  });
});

describe('what a browser is told', () => {
  it('lets one page write and every page read, never with cookies', () => {
    const all = [writeCors('https://a.example'), preflight('https://a.example'), preflight('*')];
    for (const headers of all) {
      expect(headers).not.toHaveProperty('Access-Control-Allow-Credentials');
      expect(headers.Vary).toContain('Origin');
    }
    expect(preflight('*')['Access-Control-Allow-Methods']).toBe('GET, HEAD');
    expect(preflight('https://a.example')['Access-Control-Allow-Headers']).toContain(
      'Idempotency-Key',
    );
  });
});
