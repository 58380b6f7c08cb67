/** An idea has been received. Says only which: what was written stays in the form. */
export class IdeaSubmittedEvent extends CustomEvent<{ reference: string }> {
  static readonly eventName = 'idesluss-idea-submitted';

  constructor(reference: string) {
    super(IdeaSubmittedEvent.eventName, { detail: { reference }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'idesluss-idea-submitted': IdeaSubmittedEvent;
  }
}
