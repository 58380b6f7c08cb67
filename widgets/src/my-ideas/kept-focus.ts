import type { GiverElement } from '../parts/giver/giver-element.ts';

/**
 * Call before the cards change places: what has the focus keeps it where its card is then, and what
 * has gone leaves it to the card's title.
 */
export const keepFocusOnCard = async (host: GiverElement): Promise<void> => {
  const shown = host.renderRoot as ShadowRoot;
  const held = shown.activeElement?.id ?? '';
  const [, id] = /^(?:idea|reply|read)-(.+)/.exec(held) ?? [];
  if (!id) return;
  host.requestUpdate();
  await host.updateComplete;
  if (shown.activeElement?.id === held) return;
  (shown.getElementById(held) ?? shown.getElementById(`idea-${id}`))?.focus();
};
