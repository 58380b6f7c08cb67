/**
 * Keys that write stay inside: a page that is one large form (WebForms) would take Enter for its own
 * default button, and others have single keys as commands.
 */
export const keepTyping = (event: KeyboardEvent): void => {
  const writes = event.key.length === 1 || event.key === 'Enter' || event.key === 'Backspace';
  if (writes && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
};
