import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

interface Operation {
  responses: Record<string, { content?: Record<string, unknown> }>;
}

/** The part of an OpenAPI document that answers are checked against. */
export interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation | undefined>>;
}

/** Throws when an answer is not one that the description of the API tells of. */
export type Check = (answer: {
  method: string;
  /** Below `/api/idesluss`, without the query. */
  path: string;
  status: number;
  mediaType: string;
  text: string;
}) => void;

/** What answers for an address or a method that is not described. */
const undescribed = [404, 405];

export const checkAgainst = (description: Description): Check => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(description, 'api', false, false);
  const templates = Object.keys(description.paths);

  const mustMatch = (pointer: string[], text: string): void => {
    const place = pointer.map((part) => encodeURIComponent(part.replace(/\//g, '~1'))).join('/');
    const validate = ajv.getSchema(`api#/${place}`);
    if (!validate) throw new Error(`The description has no schema at ${pointer.join(' ')}`);
    if (validate(JSON.parse(text))) return;
    throw new Error(`${pointer.join(' ')}: ${ajv.errorsText(validate.errors)}\n${text}`);
  };

  return ({ method, path, status, mediaType, text }) => {
    const said = `${method} ${path} answered ${status} ${mediaType}`;
    const template = templates.find((one) => fits(one, path));
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
    const operation = template === undefined ? undefined : description.paths[template]?.[verb];
    if (!template || !operation) {
      if (!undescribed.includes(status)) throw new Error(`${said}, which is not described`);
      if (mediaType !== 'application/problem+json') throw new Error(`${said}, not a problem`);
      if (method !== 'HEAD') mustMatch(['components', 'schemas', 'Problem'], text);
      return;
    }
    const response = operation.responses[String(status)];
    if (!response) throw new Error(`${said}, a status that is not described\n${text}`);
    if (!response.content) {
      if (text !== '') throw new Error(`${said} with a body, which is not described`);
      return;
    }
    if (!(mediaType in response.content)) throw new Error(`${said}, not described as such`);
    if (method === 'HEAD' || !mediaType.endsWith('json')) return;
    const pointer = ['paths', template, verb, 'responses', String(status), 'content'];
    mustMatch([...pointer, mediaType, 'schema'], text);
  };
};

/** Exact words before variable parts: `/stories.atom` is no `/stories/{id}`. */
const fits = (template: string, path: string): boolean => {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith('{') || part === given[index])
  );
};
