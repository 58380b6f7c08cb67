const idea = {
  title: 'Checka in barnen på en skärm i hallen',
  problem:
    'På morgonen köar föräldrar för att pricka av barnet på en papperslista. Personalen lämnar barngruppen för att hjälpa till.',
  proposal: 'En skärm i hallen där barnen trycker själva.',
};
/** Frozen, as the load generator writes a length into the headers that it is given. */
export const json = Object.freeze({ 'content-type': 'application/json' });

let number = 0;
const unique = () => `${process.pid}-${String((number += 1)).padStart(12, '0')}`;

/** A submission as the form sends it, each with a key of its own. */
export const submissions = (administration) => [
  {
    method: 'POST',
    setupRequest: (request) => ({
      ...request,
      headers: { ...json, 'idempotency-key': `bench-${unique()}` },
      body: JSON.stringify({ ...idea, administration }),
    }),
  },
];

/** The same words as a row, for stock Strapi. */
export const stockIdeas = () => {
  const now = new Date().toISOString();
  const state = { stage: 'submitted', stageSince: now, submittedAt: now, helpWanted: [] };
  return [
    {
      method: 'POST',
      setupRequest: (request) => ({
        ...request,
        headers: { ...json },
        body: JSON.stringify({
          data: {
            ...idea,
            ...state,
            reference: `STOCK-${unique()}`,
            language: 'sv',
            nameVisibility: 'handlers_only',
          },
        }),
      }),
    },
  ];
};
