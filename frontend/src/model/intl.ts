// SPDX-License-Identifier: Apache-2.0

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make and asked for in every frame, so each is made once. */
export function dateFormat(
  options: Intl.DateTimeFormatOptions,
  locale: string,
  zone: string,
): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })));
  return found;
}
