import { inject } from 'vitest';

/** What the global set-up started, and how to reach it. */
export interface Running {
  /** Origin of the CMS. */
  cms: string;
  /** Origin of the demo intranet. */
  intranet: string;
  admin: { email: string; password: string };
  adminToken: string;
  /** Where to read the mails that it has sent: see `mails.ts`. */
  mails: string;
  /** Its SQLite file; empty when it was started by hand. */
  database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    running: Running;
  }
}

export const running = (): Running => inject('running');
