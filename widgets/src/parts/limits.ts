import type { limits as contractLimits } from '../../../cms/contracts/limits';

/**
 * The contract's limits, written out: widgets take only types from there. A number that drifts from
 * the contract does not compile.
 */
export const limits = {
  title: { min: 5, max: 80 },
  problem: { min: 10, max: 4000 },
  proposal: { max: 4000 },
  targetGroupsOther: { max: 200 },
  equalityHow: { max: 2000 },
  email: { max: 254 },
  attachments: { max: 5, inAll: 10 },
  attachment: {
    size: 10_485_760,
    types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  },
} as const satisfies Shared;

type Contract = typeof contractLimits;
type Shared = Pick<
  Contract,
  'title' | 'problem' | 'proposal' | 'targetGroupsOther' | 'equalityHow' | 'email' | 'attachments'
> & { attachment: { size: number; types: Contract['attachment']['types'] } };
