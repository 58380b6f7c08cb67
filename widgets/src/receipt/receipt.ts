import { html } from 'lit';
import { GiverElement } from '../parts/giver/giver-element.ts';
import { ReceiptDesk } from '../parts/giver/receipt-desk.ts';
import { heading } from '../parts/heading.ts';

/**
 * Follow an idea with its Kvittokod alone: where it is, what has been said, answer, take it back.
 * A code in the page's address, `#kvitto=…`, is taken from there and the address left without it.
 *
 * @tagname idesluss-receipt
 */
export class Receipt extends GiverElement {
  readonly #desk = new ReceiptDesk(this, () => this.headingLevel);

  protected content(): unknown {
    // Without words the page's own content stays, so that only one thing takes its place.
    if (!this.dictionary) return undefined;
    if (this.#desk.own) return this.#desk.view();
    const { follow, followIntro } = this.words;
    return html`<div class="part">
      <header class="intro">
        ${heading(this.headingLevel, this.heading || follow)}
        <p>${followIntro}</p>
      </header>
      ${this.#desk.view()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idesluss-receipt': Receipt;
  }
}
