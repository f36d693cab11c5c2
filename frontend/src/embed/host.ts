// SPDX-License-Identifier: Apache-2.0

/**
 * For pages that hold Claimline frames: gives each frame the height that it asks for. Only the frame
 * that speaks is touched, and only within bounds that no host would mind.
 */
addEventListener('message', ({ data, source }: MessageEvent<{ type?: string; height?: number } | null>) => {
  if (data?.type !== 'claimline-height' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source)
      frame.style.height = `${Math.min(Math.max(data.height!, 200), 1200)}px`;
  }
});
