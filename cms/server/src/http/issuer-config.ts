import { z } from 'zod';

/** Signatures that need a key of the issuer's own: a shared secret proves nothing about who signed. */
export const signatureAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

/** Keys that came over an open network could be anybody's; on this machine nobody is in between. */
const isPrivate = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname.toLowerCase())
  );
};
const secureAddress = z
  .url({ protocol: /^https?$/ })
  .refine((address) => isPrivate(address), { message: 'must begin with https://' });

const seconds = (fallback: number) => z.number().int().nonnegative().default(fallback);
const claim = (fallback: string) => z.string().min(1).default(fallback);

/** Somebody whose tokens are trusted: Entra ID, another OpenID provider, or the intranet itself. */
export const issuerContract = z.strictObject({
  /** `iss` of its tokens, letter by letter. */
  issuer: secureAddress,
  /** Where its public keys lie; found through `/.well-known/openid-configuration` when left out. */
  jwksUrl: secureAddress.optional(),
  /** `aud` of its tokens: our own name with the issuer. */
  audience: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  algorithms: z
    .array(z.enum(signatureAlgorithms))
    .min(1)
    .default(['RS256', 'PS256', 'ES256', 'EdDSA']),
  /** Seconds that the issuer's clock may differ from ours. */
  clockTolerance: seconds(30).pipe(z.number().max(300)),
  /** Which claims tell what: a name, or the way to it with dots between (`org.unit`). */
  claims: z
    .strictObject({
      /** Stable for a person. Entra ID: `oid`, since its `sub` differs between applications. */
      subject: claim('sub'),
      name: claim('name'),
      email: claim('email'),
      administration: claim('administration'),
      unit: claim('unit'),
      role: claim('role'),
    })
    .prefault({}),
  /** What the issuer calls an administration → its slug; a value that is left out is the slug. */
  administrations: z.record(z.string(), z.string()).default({}),
  /** How long keys are relied on, in seconds. */
  keys: z
    .strictObject({
      /** Asked for again after this. */
      fresh: seconds(600),
      /** Used this long when the issuer cannot be reached. */
      kept: seconds(86_400),
      /** At least this between two questions, whatever tokens come. */
      pause: seconds(15),
    })
    .prefault({}),
});
export type Issuer = z.output<typeof issuerContract>;
