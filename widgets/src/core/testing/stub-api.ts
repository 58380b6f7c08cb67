import { page } from '../page.ts';
import { forgetRefused, refuse } from './page-tokens.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const realFetch = globalThis.fetch;

/** A stand-in for the server, in place of `fetch`: answers by the start of the path after `api/idesluss/`. */
export class StubApi {
  /** Everything that was asked, in order. */
  readonly requests: Request[] = [];
  readonly #answers = new Map<string, Answer>();

  constructor() {
    page().answers.clear();
    forgetRefused();
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      this.requests.push(request.clone());
      const path = new URL(request.url).pathname.replace('/api/idesluss/', '');
      const answer = this.#answers.get(`${request.method} ${path}`);
      const response = await (answer ? answer(request) : problem(404, 'not-found'));
      if (response.status === 401) refuse(request.headers.get('Authorization'));
      return response;
    };
  }

  on(path: string, answer: Answer): this {
    this.#answers.set(path.includes(' ') ? path : `GET ${path}`, answer);
    return this;
  }

  /** Requests to one path. */
  to(path: string): Request[] {
    return this.requests.filter(({ url }) => new URL(url).pathname === `/api/idesluss/${path}`);
  }

  restore(): void {
    globalThis.fetch = realFetch;
  }
}

export const json = (body: unknown, status = 200, headers: HeadersInit = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export const problem = (
  status: number,
  name: string,
  errors: { field: string; code: string; message: string }[] = [],
  headers: HeadersInit = {},
): Response =>
  json(
    {
      type: `urn:idesluss:problem:${name}`,
      title: name,
      status,
      detail: `Detalj om ${name}.`,
      instance: 'test',
      errors,
    },
    status,
    headers,
  );

/** Answers only when told to. */
export const later = (): { answer: Answer; release: (response: Response) => void } => {
  let release: (response: Response) => void = () => undefined;
  const waited = new Promise<Response>((resolve) => (release = resolve));
  return { answer: async () => (await waited).clone(), release: (response) => release(response) };
};

export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
