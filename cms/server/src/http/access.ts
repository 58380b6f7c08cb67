/**
 * Which pages may write. The list is loaded when first asked for, and anew after `forget`.
 *
 * @param load origins, such as `https://intranet.example.se`
 */
export const createAllowedOrigins = (load: () => Promise<string[]>) => {
  let known: Promise<Set<string>> | undefined;
  return {
    async allows(origin: string): Promise<boolean> {
      known ??= load().then(
        (origins) => new Set(origins),
        (error: unknown) => {
          known = undefined;
          throw error;
        },
      );
      return (await known).has(origin);
    },
    forget(): void {
      known = undefined;
    },
  };
};

/** CORS headers of a write: only the page that asked, and never with cookies. */
export const writeCors = (origin: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Expose-Headers': 'Location, Retry-After',
  Vary: 'Origin',
});

/** Answer to a preflight; for reads any page (`*`), for writes the page that asked. */
export const preflight = (origin: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Methods': origin === '*' ? 'GET, HEAD' : 'GET, HEAD, POST, PUT, DELETE',
  'Access-Control-Allow-Headers':
    'Accept-Language, Authorization, Content-Type, Idempotency-Key, Idesluss-Receipt, If-None-Match',
  'Access-Control-Max-Age': '7200',
  Vary: 'Origin, Access-Control-Request-Method',
});
