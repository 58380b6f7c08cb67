import { html, nothing } from 'lit';
import { notice } from '../notice.ts';
import { strokes } from '../strokes.ts';
import type { Deed, OwnIdea } from './own-idea.ts';

/** What was just done, where it shows. It has been announced already: this is no live region. */
export const outcome = ({ done }: OwnIdea, ...deeds: Deed[]): unknown =>
  done && deeds.includes(done.deed)
    ? notice('plain', strokes.check, html`<p>${done.text}</p>`)
    : nothing;
