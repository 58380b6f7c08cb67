/** Told on `document` when a context's settings changed, so that the widgets inside read them anew. */
export const contextChanged = 'idesluss-context-changed';
