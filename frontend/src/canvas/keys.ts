// SPDX-License-Identifier: Apache-2.0
import type { Camera } from './camera.ts';

const CLOSER = 1.6;

const MOVES: Record<string, (camera: Camera) => void> = {
  ArrowLeft: (camera) => camera.panShare(-0.2),
  ArrowRight: (camera) => camera.panShare(0.2),
  '+': (camera) => camera.zoomMiddle(CLOSER),
  '=': (camera) => camera.zoomMiddle(CLOSER),
  '-': (camera) => camera.zoomMiddle(1 / CLOSER),
  '0': (camera) => camera.showAll(),
  Home: (camera) => camera.showAll(),
};

/** Moves the camera by a key; keys that mean something to the browser are left to it. */
export function moveByKey(camera: Camera, event: KeyboardEvent): void {
  const move = MOVES[event.key];
  if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
  move(camera);
  event.preventDefault();
}
