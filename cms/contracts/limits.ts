/**
 * Every limit on what people send, in one place: the contracts enforce them, the forms show them.
 * Text lengths are UTF-16 code units, the unit of HTML's `maxlength`.
 */
export const limits = {
  title: { min: 5, max: 80 },
  problem: { min: 10, max: 4000 },
  proposal: { max: 4000 },
  targetGroupsOther: { max: 200 },
  targetGroups: { max: 20 },
  equalityHow: { max: 2000 },
  email: { max: 254 },
  /** Files in one sending, and on one idea with those that were added later. */
  attachments: { max: 5, inAll: 10 },
  attachment: {
    /** Bytes. */
    size: 10 * 1024 * 1024,
    name: { max: 255 },
    types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  },
  page: { default: 20, max: 100 },
} as const;
