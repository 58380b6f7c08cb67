/** Sends JSON and reads JSON; an answer that is no success is an error with all it said. */
export async function send<T>(
  address: string,
  method: string,
  headers: Record<string, string> = {},
  body?: unknown,
): Promise<T> {
  const response = await fetch(address, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}

/** A token for the admin's HTTP interface: one a run, since Strapi soon refuses more logins. */
export async function signIn(
  cms: string,
  admin: { email: string; password: string },
): Promise<string> {
  const { data } = await send<{ data: { token: string } }>(`${cms}/admin/login`, 'POST', {}, admin);
  return data.token;
}
