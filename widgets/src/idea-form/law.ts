import { html, nothing, type TemplateResult } from 'lit';
import type { Administration } from '../../../cms/contracts/administrations';
import { notice } from '../parts/notice.ts';
import { strokes } from '../parts/strokes.ts';
import type { FormView } from './view.ts';

/**
 * Stands above every free text: the law's words, the authority's notice, the way to whistleblowing.
 * Keeps the links' lines free while they are fetched, so that the fields stay where they are.
 */
export const law = (view: FormView): TemplateResult => {
  const { words } = view;
  const { privacyNotice, whistleblowingUrl } = receiverOf(view) ?? {};
  return notice(
    'plain',
    strokes.lock,
    html`<p>${words.law}</p>
      ${
        privacyNotice?.text
          ? html`<details>
              <summary class="link">${words.privacy}</summary>
              <p class="hint">${privacyNotice.text}</p>
              ${link(privacyNotice.url, words.privacyMore)}
            </details>`
          : link(privacyNotice?.url, words.privacy)
      }
      ${link(whistleblowingUrl, words.whistleblowing)}
      ${
        view.lists.receiversLoading
          ? html`<p>&nbsp;</p>
              <p>&nbsp;</p>`
          : nothing
      }`,
  );
};

/** The administration the idea goes to; before it is chosen, the one above them all. */
const receiverOf = ({ lists: { administrations }, values }: FormView): Administration | undefined =>
  administrations.find(
    ({ id, slug }) => values.administration === slug || values.administration === id,
  ) ??
  administrations.find(({ kind }) => kind === 'municipality') ??
  administrations.find(({ parent }) => !parent);

const link = (address: string | null | undefined, text: string): unknown =>
  address ? html`<a href=${address} target="_blank" rel="noopener">${text}</a>` : nothing;
