import { randomBytes } from 'node:crypto';

/** The server over HTTP: the public API, and the desk as the installation's first administrator. */
export const createApi = async (address) => {
  const send = async (path, { method = 'GET', headers = {}, body } = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { ...(body && { 'Content-Type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  const { body: registered } = await send('/admin/register-admin', {
    method: 'POST',
    body: {
      firstname: 'Karin',
      lastname: 'Ek',
      email: 'karin.ek@storstad.example',
      password: `${randomBytes(12).toString('base64url')}aA1`,
    },
  });
  const admin = { Authorization: `Bearer ${registered.data.token}` };

  return {
    submit: (idea, key) =>
      send('/api/idesluss/ideas', {
        method: 'POST',
        headers: { 'Idempotency-Key': key, 'Accept-Language': 'en' },
        body: idea,
      }),
    deskIdea: async (id) =>
      (await send(`/idesluss/admin/ideas/${id}`, { headers: admin })).body.data,
    countIdeas: async () =>
      (await send('/idesluss/admin/ideas?limit=1', { headers: admin })).body.total,

    /** Slugs of all administrations that an idea can be sent to. */
    async administrations() {
      const slugs = [];
      let next = '';
      do {
        const { body } = await send(`/api/idesluss/administrations?limit=100${next}`);
        slugs.push(...body.data.map(({ slug }) => slug));
        next = body.next && `&cursor=${body.next}`;
      } while (next);
      return slugs;
    },

    /** The rows as the content manager has them, codes and dates of change too. */
    async administrationRows() {
      const type = '/content-manager/collection-types/plugin::idesluss.administration';
      const rows = [];
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const { body } = await send(`${type}?page=${page}&pageSize=100&sort=scbCode:ASC`, {
          headers: admin,
        });
        rows.push(...body.results);
        pages = body.pagination.pageCount;
      }
      return rows;
    },
  };
};
