/** What a person is called by: "Samira Lind" and "Lind, Samira" are both Samira. */
export const givenName = (name: string | null): string | null => {
  const [family = '', given] = (name ?? '').split(',');
  return (given ?? family).trim().split(/\s+/)[0] || null;
};
