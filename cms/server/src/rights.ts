/** What a CMS role may be given to do with us. */
export type ActionName =
  | 'overview.read'
  | 'ideas.read'
  | 'ideas.answer'
  | 'ideas.move'
  | 'ideas.assign'
  | 'ideas.mask'
  | 'ideas.giver'
  | 'attachments.read'
  | 'settings.read'
  | 'settings.update';

/** A right as Strapi's permission engine knows it. */
export const actionId = (name: ActionName): string => `plugin::idesluss.${name}`;
