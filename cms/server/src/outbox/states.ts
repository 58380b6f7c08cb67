/**
 * waiting: to be tried, or tried again. done. skipped: not wanted any more, such as a mail of a kind
 * that was switched off. held: kept until something is set up. stuck: given up; a person has to look.
 */
export const deliveryStates = ['waiting', 'done', 'skipped', 'held', 'stuck'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
