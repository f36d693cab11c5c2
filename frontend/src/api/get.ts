// SPDX-License-Identifier: Apache-2.0
import type { paths } from './schema.ts';
import type { Problem } from './types.ts';

/** A failed request in words that a reader may see. `status` is 0 when no answer came at all. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface Get {
  parameters: { query?: object };
  responses: { 200: { content: { 'application/json': unknown } } };
}

/** The paths whose answer to a read is JSON. */
export type Readable = { [P in keyof paths]: paths[P] extends { get: Get } ? P : never }[keyof paths];
type Operation<P extends Readable> = paths[P] extends { get: infer G extends Get } ? G : never;
type Query<P extends Readable> = Operation<P>['parameters']['query'];
export type Body<P extends Readable> = Operation<P>['responses'][200]['content']['application/json'];

/**
 * One typed read. Paths, parameters and answers are those of the schema; the function itself is thirty lines because the
 * usual client for such a schema weighs an eighth of all that an embed may. `place` is the path with its ids filled in.
 */
export async function get<P extends Readable>(
  service: string,
  path: P,
  query: Query<P> | undefined,
  signal: AbortSignal,
  place: string = path,
): Promise<Body<P>> {
  const response = await fetch(service + place + search(query), { signal }).catch(unreachable);
  if (response.ok) return (await response.json()) as Body<P>;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new ApiError(response.status, problem.detail ?? problem.title ?? response.statusText);
}

function unreachable(cause: Error): never {
  throw cause.name === 'AbortError' ? cause : new ApiError(0, cause.message);
}

/** Several values of one name are joined by commas, as arrays are written. */
const search = (query?: object): string =>
  query ? `?${new URLSearchParams(query as Record<string, string>)}` : '';
