import { z } from 'zod';

/** Tells one state of settings from another. Changes with whatever changes them. */
export const settingsVersion = z.string().regex(/^[0-9a-f]{16}$/);

/** Settings as the person saw them go with every save: if somebody was before, nothing is overwritten. */
export const seenVersion = { version: settingsVersion };
