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
  parameters: { path?: object; query?: object };
  responses: { 200: { content: { 'application/json': unknown } } };
}

/** The paths whose answer to a read is JSON. */
type Readable = { [P in keyof paths]: paths[P] extends { get: Get } ? P : never }[keyof paths];
type Operation<P extends Readable> = paths[P] extends { get: infer G extends Get } ? G : never;
type Parameters<P extends Readable> = Operation<P>['parameters'];
type Body<P extends Readable> = Operation<P>['responses'][200]['content']['application/json'];

/**
 * One typed read. Paths, parameters and answers are those of the schema; the function itself is forty
 * lines because the usual client for such a schema weighs an eighth of all that an embed may.
 */
export async function get<P extends Readable>(
  service: string,
  path: P,
  parameters: Parameters<P>,
  signal: AbortSignal,
): Promise<Body<P>> {
  const response = await fetch(service + address(path, parameters), { signal }).catch(unreachable);
  if (response.ok) return (await response.json()) as Body<P>;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new ApiError(response.status, problem.detail ?? problem.title ?? response.statusText);
}

function unreachable(cause: Error): never {
  throw cause.name === 'AbortError' ? cause : new ApiError(0, cause.message);
}

function address(path: string, { path: inPath, query }: { path?: object; query?: object }): string {
  const values = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(values.map(([name, value]) => [name, String(value)])).toString();
  const filled = Object.entries(inPath ?? {}).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  return search ? `${filled}?${search}` : filled;
}
