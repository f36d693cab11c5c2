// SPDX-License-Identifier: Apache-2.0

/** What a frame knows of the page that holds it, from its own address. */
export interface Host {
  /** The id that pym gives its children; null when the host is no pym. */
  readonly pym: string | null;
  /** The secret that WordPress puts behind "#?secret="; null when the host is no WordPress. */
  readonly secret: string | null;
}

export function hostOf(address: URL): Host {
  const secret = /[#&?]secret=([\w-]+)/.exec(address.hash);
  return { pym: address.searchParams.get('childId'), secret: secret?.[1] ?? null };
}

/** WordPress takes nothing shorter or longer. */
const WORDPRESS = { least: 200, most: 1000 };

/** The wish for a height, in every dialect that the host may understand. */
export function heightMessages(height: number, { pym, secret }: Host): unknown[] {
  const pixels = Math.ceil(height);
  const held = Math.min(Math.max(pixels, WORDPRESS.least), WORDPRESS.most);
  return [
    { type: 'claimline-height', height: pixels },
    { sentinel: 'amp', type: 'embed-size', height: pixels },
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${pixels}`]),
    ...(secret === null ? [] : [{ message: 'height', value: held, secret }]),
  ];
}
